import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { sources } from '@/content';
import { cslItem, type CslItem } from '@/lib/citations/csl-item';
import { exportReferences } from '@/lib/citations/export';
import { fullReference, referenceText } from '@/lib/citations/reference';
import type { Source } from '@/lib/domain/source';
import { aSource } from '../../support/content';

const golden = [
  [
    'graven-nielsen-2000',
    'vancouver',
    'Graven-Nielsen T, Aspegren Kendall S, Henriksson KG, Bengtsson M, Sörensen J, Johnson A, et al. Ketamine reduces muscle pain, temporal summation, and referred pain in fibromyalgia patients. Pain. 2000 Apr;85(3):483–91. doi:10.1016/S0304-3959(99)00308-5 PubMed PMID: 10781923.',
  ],
  [
    'graven-nielsen-2000',
    'ama',
    'Graven-Nielsen T, Aspegren Kendall S, Henriksson KG, et al. Ketamine reduces muscle pain, temporal summation, and referred pain in fibromyalgia patients. Pain. 2000;85(3):483–491. doi:10.1016/S0304-3959(99)00308-5.',
  ],
  [
    'graven-nielsen-2000',
    'apa',
    'Graven-Nielsen, T., Aspegren Kendall, S., Henriksson, K. G., Bengtsson, M., Sörensen, J., Johnson, A., Gerdle, B., & Arendt-Nielsen, L. (2000). Ketamine reduces muscle pain, temporal summation, and referred pain in fibromyalgia patients. Pain, 85(3), 483–491. https://doi.org/10.1016/S0304-3959(99)00308-5',
  ],
  ['noppers-2011', 'ama', 'Noppers I, Niesters M, Swartjes M, et al. Absence of long-term analgesic effect from a short-term S-ketamine infusion on fibromyalgia pain: a randomized, prospective, double blind, active placebo-controlled trial. European Journal of Pain. 2011;15(9):942–949.'],
  ['page-unnamed', 'vancouver', 'Publisher not named. Fibromyalgia: A Chronic Pain that Responds to Ketamine Infusion Therapy.'],
  ['insula-null-2022', 'ama', 'Insular glutamate and GABA in fibromyalgia. medRxiv. 2022. doi:10.1101/2022.09.15.22279963.'],
] as const;

test.for(golden)('%s is set in %s style', ([id, style, reference]) => {
  expect(fullReference(id, sources[id], style)).toBe(reference);
});

test.for(['vancouver', 'ama', 'apa'] as const)('further authors that are not listed show in %s style', (style) => {
  const csl = { type: 'article-journal', title: 'Pain', author: [{ family: 'Berg', given: 'M A' }], moreAuthors: true } as const;
  expect(fullReference('a', aSource({ csl }), style)).toMatch(/^Berg,? M\.?.?A\.?, et al\. Pain|^Berg, M\. A\., et al\. \(n\.d\.\)\. Pain/);
});

test('a reference in a list has no address, which stands beside it as a link', () => {
  expect(referenceText('graven-nielsen-2000', sources['graven-nielsen-2000'])).not.toContain('doi');
});

const nasty = aSource({
  csl: {
    type: 'article-journal',
    title: 'Effects of α-ketamine & {braces} on β-endorphin: 50% of “pain” $x_1$ #1 ~ \\ and a title that is much longer than one line of eighty characters',
    author: [{ family: 'Sörensen', given: 'Å' }, { family: "O'Connell", given: 'N E' }, { family: 'de Carvalho', given: 'J' }, { literal: 'Food & Drug Administration' }],
    issued: '2011-10-03',
    'container-title': 'Pain & Therapy',
    volume: '2',
    issue: '3',
    page: '1-9',
    DOI: '10.1016/S0304-3959(99)00308-5',
    PMID: '10781923',
    PMCID: 'PMC8675611',
    URL: 'https://example.org/a_b?c=1&d=%20e',
  },
});
const every: readonly (readonly [string, Source])[] = [['a-very-long-id-with-many-letters-2011', nasty], ...Object.entries<Source>(sources)];

/** Everything that a reader would miss, as plain text. */
function told({ author, ...item }: CslItem & { readonly author?: unknown }): readonly string[] {
  const names = (author as readonly Record<string, string>[] | undefined) ?? [];
  const fields = ['title', 'container-title', 'volume', 'issue', 'page', 'DOI', 'PMID', 'PMCID', 'URL'] as const;
  const date = item.issued?.['date-parts'][0][0];
  return [
    item.id,
    ...names.map((name) => name['family'] ?? name['literal'] ?? ''),
    ...fields.flatMap((field) => (typeof item[field] === 'string' ? [item[field]] : [])),
    ...(date === undefined ? [] : [String(date)]),
  ];
}

const flat = (value: unknown): string =>
  (typeof value === 'object' && value !== null ? Object.values(value).map(flat).join(' ') : String(value)).normalize('NFC');

const placeFields = ['volume', 'issue', 'page'] as const;

/** Holds that each short number, which stands in almost any reference somewhere, stands in a field of its own. */
function expectPlace(item: CslItem, text: string, fields: Readonly<Record<(typeof placeFields)[number], RegExp>>): void {
  const found = placeFields.map((field) => fields[field].exec(text)?.[1]?.replace(/--|\nEP {2}- /, '-'));
  expect(found).toEqual(placeFields.map((field) => item[field]));
}

test.for(every)('%s comes back from BibTeX with nothing lost', ([id, source]) => {
  const item = cslItem(id, source);
  const text = exportReferences([item], 'bib');
  const back = flat(new Cite(text).data[0]);
  for (const value of told(item)) expect(back).toContain(value.replace(/^de /, ''));
  expectPlace(item, text, { volume: /^\tvolume = \{(.*)\},$/m, issue: /^\t(?:number = \{|note = \{issue: )(.*)\},$/m, page: /^\tpages = \{(.*)\},$/m });
});

test.for(every)('%s comes back from RIS with nothing lost', ([id, source]) => {
  const item = cslItem(id, source);
  const text = exportReferences([item], 'ris');
  expectPlace(item, text, { volume: /^VL {2}- (.*)$/m, issue: /^IS {2}- (.*)$/m, page: /^SP {2}- ((?:.*)(?:\nEP {2}- .*)?)$/m });
  const back = `${flat(new Cite(text).data[0])} ${text.match(/^(?:AN|C2|T2|IS) {2}- .*$/gm)?.join(' ') ?? ''}`;
  for (const value of told(item)) expect(back).toContain(value);
});

test.for(every)('%s comes back from CSL-JSON as it was', ([id, source]) => {
  const item = cslItem(id, source);
  expect(JSON.parse(exportReferences([item], 'json'))).toEqual([item]);
});

test('BibTeX keeps the id as its label', () => {
  expect(exportReferences([cslItem('sorensen-1998', sources['sorensen-1998'])], 'bib')).toMatch(/^@article\{sorensen-1998,/);
});

test('RIS names each part on a line of its own', () => {
  expect(exportReferences([cslItem('sorensen-1998', sources['sorensen-1998'])], 'ris')).toBe(`TY  - JOUR
ID  - sorensen-1998
AU  - Sörensen, J
AU  - Graven-Nielsen, T
AU  - Henriksson, K G
AU  - Bengtsson, M
AU  - Arendt-Nielsen, L
TI  - Hyperexcitability in fibromyalgia
T2  - Journal of Rheumatology
PY  - 1998
DA  - 1998/01//
VL  - 25
IS  - 1
SP  - 152
EP  - 155
AN  - 9458220
ER  - 
`);
});
