import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cslItem, type CslItem } from '@/lib/citations/csl-item';
import { exportReferences } from '@/lib/citations/export';
import type { Csl } from '@/lib/domain/csl';
import { Source } from '@/lib/domain/source';
import { aSource } from '../../support/content';
import { runs } from '../../support/runs';

const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZäöüßéèñøåœłčşğıαβγμ'];
const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 9 }).map((each) => each.join(''));
const sign = fc.constantFrom('&', '%', '$5', '#1', '_', '~', '^', '\\', '“x”', '"x"', '’s', "'s", '–', '—', '(a)', '[b]', '50%', 'x_1', '@', '/', '+', '=', 'a: b', 'a; b', 'a, b', 'and', '3.5', 'α-β', '?', '!', '*', '|', '\\alpha', '–5', '…', '½', '→', '≥');
const words = fc.array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 1, arbitrary: sign }), { minLength: 1, maxLength: 14 }).map((parts) => parts.join(' '));
const family = fc.tuple(fc.constantFrom('', '', '', 'O’', "D'", 'Mc', 'Graven-'), word.map((name) => name.charAt(0).toUpperCase() + name.slice(1))).map((parts) => parts.join(''));
const given = fc.array(fc.constantFrom('A', 'B', 'É', 'Jan', 'Ö', 'Marie-Anne', 'K.'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
// RIS parts a name at its comma, so that a name of an organisation with one cannot come back whole.
const author = fc.oneof(fc.record({ family, given }), fc.record({ family }), fc.record({ literal: fc.constantFrom('Food & Drug Administration', 'Cochrane', 'Science and Policy Group', 'NICE (UK)', 'Société de la douleur') }));
const issued = fc
  .tuple(fc.integer({ min: 1800, max: 2199 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 3 }))
  .map(([year, month, day, parts]) => [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].slice(0, parts).join('-'));
const doi = fc.stringMatching(/^10\.\d{4,9}\/[A-Za-z0-9()._;:-]{1,30}[a-z0-9]$/);

const source = fc
  .record(
    {
      type: fc.constantFrom('article-journal', 'article', 'webpage', 'report', 'thesis', 'legislation'),
      title: words,
      author: fc.array(author, { minLength: 1, maxLength: 5 }),
      issued,
      'container-title': words,
      volume: fc.integer({ min: 1, max: 999 }).map(String),
      issue: fc.integer({ min: 1, max: 99 }).map(String),
      publisher: words,
      page: fc.tuple(fc.nat(9999), fc.nat(99)).map(([from, more]) => `${from}-${from + more}`),
      DOI: doi,
      PMID: fc.integer({ min: 1, max: 999_999_999 }).map(String),
      URL: fc.webUrl({ validSchemes: ['https'], withQueryParameters: true }),
    },
    { requiredKeys: ['type', 'title'] },
  )
  .map((csl) => Source.safeParse({ ...aSource(), csl }))
  .filter(({ success }) => success)
  .map(({ data }) => data ?? aSource());
const id = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,5}$/);

type Name = { readonly family?: string; readonly given?: string; readonly literal?: string; readonly 'non-dropping-particle'?: string };
const flat = (text: unknown) => (typeof text === 'string' ? text : '').normalize('NFC').replace(/\s+/g, ' ').trim();
const namesOf = (authors: unknown) => ((authors ?? []) as readonly Name[]).map((name) => flat(name.literal ?? [name.given, name['non-dropping-particle'], name.family].filter(Boolean).join(' ')));

const yearOf = ({ issued }: Pick<Csl, 'issued'>) => (issued === undefined ? undefined : Number(issued.slice(0, 4)));

const readBack = (text: string) => new Cite(text).data[0] as unknown as CslItem;

test.for(['bib', 'ris', 'json'] as const)('any legal source comes back from .%s with its title, authors, year, DOI and journal', (format) => {
  fc.assert(
    fc.property(id, source, (name, document) => {
      const item = cslItem(name, document);
      const text = exportReferences([item], format);
      const back = readBack(text);
      expect(back.id).toBe(name);
      const { csl } = document;
      const authors = namesOf(csl.author);
      expect([flat(back.title), back.issued?.['date-parts'][0][0], back['DOI']]).toEqual([flat(csl.title), yearOf(csl), csl.DOI]);
      // citation-js reads all fields of papers only: of other documents the file itself is asked for authors and place.
      if (csl.type === 'article-journal') {
        expect([namesOf(back['author']), flat(back['container-title'])]).toEqual([authors, flat(csl['container-title'])]);
      } else if (format === 'ris') {
        expect(text.match(/^AU {2}- /gm) ?? []).toHaveLength(authors.length);
        if (csl['container-title'] !== undefined) expect(text).toContain(`\nT2  - ${csl['container-title']}\n`);
      } else {
        expect(namesOf(back['author'])).toEqual(authors);
        expect(Object.values(back).map(flat).join(' ')).toContain(flat(csl['container-title']));
      }
    }),
    runs,
  );
});
