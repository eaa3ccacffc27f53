import { expect, test } from 'vitest';
import { CslItem, cslItem } from '@/lib/citations/csl-item';
import { exportReferences } from '@/lib/citations/export';
import { documentLinks, fullReference, referenceText, shortReference } from '@/lib/citations/reference';
import type { Csl } from '@/lib/domain/csl';
import { aSource } from '../../support/content';

const titled = (more: Partial<Csl> = {}) => aSource({ csl: { type: 'article-journal', title: 'A', ...more } });
const item = (more: Partial<Csl> = {}) => cslItem('a-1', titled(more));
const lines = (of: CslItem) => exportReferences([of], 'ris').split('\n').slice(0, -1);

test('RIS has a line for each thing that is known, and none for what is not', () => {
  expect(lines(item())).toEqual(['TY  - JOUR', 'ID  - a-1', 'TI  - A', 'ER  - ']);
  const full = item({ publisher: 'P', DOI: '10.1000/182', URL: 'https://site.example/', PMID: '1', PMCID: 'PMC2', page: '7' });
  expect(lines(full)).toEqual([
    'TY  - JOUR',
    'ID  - a-1',
    'TI  - A',
    'PB  - P',
    'SP  - 7',
    'DO  - 10.1000/182',
    'UR  - https://site.example/',
    'AN  - 1',
    'C2  - PMC2',
    'ER  - ',
  ]);
});

test.for([
  ['2011', 'DA', undefined],
  ['2011-03', 'DA', 'DA  - 2011/03//'],
  ['2011-03-09', 'DA', 'DA  - 2011/03/09/'],
  ['2011-03-09', 'PY', 'PY  - 2011'],
] as const)('RIS tells %s in %s as exactly as it is known', ([issued, tag, told]) => {
  expect(lines(item({ issued })).find((line) => line.startsWith(tag))).toBe(told);
});

test('RIS names people by family and given name, and organisations by their name', () => {
  const author = [{ family: 'Berg', given: 'M A' }, { family: 'Plato' }, { literal: 'A board' }] as const;
  expect(lines(item({ author })).filter((line) => line.startsWith('AU'))).toEqual(['AU  - Berg, M A', 'AU  - Plato', 'AU  - A board']);
});

test.for([
  ['article-journal', 'JOUR'],
  ['article', 'UNPB'],
  ['webpage', 'ELEC'],
  ['report', 'RPRT'],
  ['thesis', 'THES'],
  ['legislation', 'STAT'],
] as const)('RIS calls the kind %s %s', ([type, told]) => {
  expect(lines(item({ type }))[0]).toBe(`TY  - ${told}`);
});

test('RIS calls a kind that it does not know generic, and leaves out what is not text', () => {
  expect(lines({ id: 'a', type: 'song', title: 'A', volume: 12 })).toEqual(['TY  - GEN', 'ID  - a', 'TI  - A', 'ER  - ']);
});

test('references in one RIS file stand apart by an empty line', () => {
  expect(exportReferences([item(), item()], 'ris')).toMatch(/ER {2}- \n\nTY {2}- JOUR/);
});

const field = (of: CslItem, name: string) => new RegExp(`\\t${name} = \\{(.*)\\},?$`, 'm').exec(exportReferences([of], 'bib'))?.[1];

test('BibTeX has no note and no publisher when there is nothing to tell in them', () => {
  expect(field(item({ 'container-title': 'Pain', issue: '3' }), 'note')).toBeUndefined();
  expect(field(item({ 'container-title': 'Pain', issue: '3' }), 'publisher')).toBeUndefined();
});

test('BibTeX notes PubMed’s numbers', () => {
  expect(field(item({ PMID: '12', PMCID: 'PMC34' }), 'note')).toBe('PMID: 12; PMCID: PMC34');
});

test('BibTeX notes the issue of what is no article, which has no field for it', () => {
  expect(field(item({ type: 'report', issue: '3' }), 'note')).toBe('issue: 3');
  expect(field(item({ type: 'article', issue: '3' }), 'note')).toBeUndefined();
});

test('BibTeX names the site of a web page as its publisher, unless a publisher is known', () => {
  const page = { type: 'webpage', 'container-title': 'A site' } as const;
  expect(field(item(page), 'publisher')).toBe('A site');
  expect(field(item({ ...page, publisher: 'A house' }), 'publisher')).toBe('A house');
  expect(field(item({ type: 'article', 'container-title': 'A server' }), 'publisher')).toBeUndefined();
});

test('a file of BibTeX ends with one line break', () => {
  expect(exportReferences([item()], 'bib')).toMatch(/\}\n$/);
  expect(exportReferences([item()], 'bib')).not.toMatch(/\n\n$/);
});

test('a reference begins with its own words, not with the number of a list', () => {
  expect(fullReference('a', titled({ title: '1. Pain' }), 'vancouver')).toBe('1. Pain.');
  expect(fullReference('a', titled({ title: 'Pain  and   ketamine' }), 'vancouver')).toBe('Pain and ketamine.');
});

test('a reference without its authors begins with its title, also when some are not listed', () => {
  const csl = { author: [{ family: 'Berg', given: 'M A' }], moreAuthors: true, issued: '2011', DOI: '10.1000/182', URL: 'https://site.example/' } as const;
  expect(shortReference('a', titled(csl))).toBe('A. (2011).');
  expect(referenceText('a', titled(csl))).toBe('Berg, M. A., et al. (2011). A.');
});

test('a reference whose authors are all unlisted says so', () => {
  expect(fullReference('a', titled({ moreAuthors: true }), 'ama')).toBe('et al. A.');
});

test('each way to open a document says what the reader gets', () => {
  expect(documentLinks(titled({ DOI: '10.1000/182', PMID: '1', PMCID: 'PMC2', URL: 'https://site.example/' }))).toEqual([
    { href: 'https://doi.org/10.1000/182', words: 'Open at the publisher (DOI)' },
    { href: 'https://pubmed.ncbi.nlm.nih.gov/1/', words: 'Open the record in PubMed' },
    { href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2/', words: 'Read the free full text' },
    { href: 'https://site.example/', words: 'Open the page' },
  ]);
  expect(documentLinks(titled()).map(({ words }) => words)).toEqual(['Look for the title in PubMed']);
});

test('a web page without an address is not looked for in PubMed', () => {
  expect(documentLinks(titled({ type: 'webpage' }))).toEqual([]);
});

test.for([
  [{}, true],
  [{ issued: { 'date-parts': [[2011]] } }, true],
  [{ issued: { 'date-parts': [[2011, 10, 3]] } }, true],
  [{ volume: '2' }, true],
  [{ id: undefined }, false],
  [{ title: undefined }, false],
  [{ type: 7 }, false],
  [{ issued: {} }, false],
  [{ issued: { 'date-parts': [] } }, false],
  [{ issued: { 'date-parts': [[]] } }, false],
  [{ issued: { 'date-parts': [[2011, 10, 3, 1]] } }, false],
  [{ issued: { 'date-parts': [['2011']] } }, false],
] as const)('whether published data may tell a reference with %o: %s', ([different, isSo]) => {
  expect(CslItem.safeParse({ id: 'a', type: 'report', title: 'A', ...different }).success).toBe(isSo);
});
