import { expect, test } from 'vitest';
import { readRetractionList } from '@/lib/upkeep/retraction-list';
import { retractionTasks } from '@/lib/upkeep/retractions';
import { aSource } from '../../support/content';
import { aLibrary } from '../../support/library';

const head = 'Record ID,Title,RetractionDate,OriginalPaperDOI,RetractionNature\r\n';
const listOf = (...rows: readonly string[]) => readRetractionList('list.csv', head + rows.join('\r\n'));
const told = (list?: ReturnType<typeof listOf>, library = aLibrary()) => retractionTasks(library, list).map(({ title, tasks }) => [title, ...tasks.map(({ what }) => what)]);
const other = '7,Another,1/1/2020,10.1000/other,Retraction';

test('without a list every paper is unknown, and no group says that nothing was found', () => {
  expect(told()).toEqual([['Papers to check for retraction', 'A trial, 10.1000/182: unknown']]);
});

test('with a list that lacks a paper, the paper is not in that list, and still to be checked', () => {
  expect(told(listOf(other))).toEqual([
    ['Papers with a notice of retraction, correction or concern'],
    ['Papers to check for retraction', 'A trial, 10.1000/182: not in the list list.csv'],
  ]);
});

test('a paper is found in a list however its DOI is written, with every notice', () => {
  const { csl } = aSource();
  const library = aLibrary({ sources: { 'a-trial': aSource({ csl: { ...csl, DOI: '10.1000/AbC' } }) } });
  const list = listOf('1,T,1/1/2020,https://doi.org/10.1000/aBC,Expression of concern', '2,T,1/1/2021, 10.1000/abc ,Retraction');
  expect(told(list, library)[0]).toEqual(['Papers with a notice of retraction, correction or concern', 'A trial, 10.1000/AbC: Expression of concern, Retraction (list list.csv)']);
});

test('a paper without a DOI is unknown even with a list, and a web page is no paper', () => {
  const sources = { a: aSource({ csl: { type: 'article-journal', title: 'A' } }), b: aSource({ csl: { type: 'webpage', title: 'B' } }) };
  expect(told(listOf(other), aLibrary({ sources }))[1]).toEqual(['Papers to check for retraction', 'A trial, unknown: we have no DOI of it, so look for it by its title']);
});

test('a list that begins with a byte order mark is read', () => {
  expect(readRetractionList('list.csv', `\uFEFFOriginalPaperDOI,RetractionNature\n10.1/a,Retraction\n`).notices.get('10.1/a')).toEqual(['Retraction']);
});

test.for([
  ['', 'no column “OriginalPaperDOI” in line 1; it has nothing'],
  ['DOI,RetractionNature\n10.1/a,Retraction', 'no column “OriginalPaperDOI” in line 1; it has DOI, RetractionNature'],
  ['OriginalPaperDOI,Kind\n10.1/a,Retraction', 'no column “RetractionNature” in line 1; it has OriginalPaperDOI, Kind'],
  ['OriginalPaperDOI,RetractionNature\n', 'no row has a DOI under “OriginalPaperDOI”'],
  ['OriginalPaperDOI,RetractionNature\n10.1/a,"Retraction', 'Quote Not Closed'],
] as const)('a list that cannot be used is refused with what was found: %j', ([text, found]) => {
  expect(() => readRetractionList('list.csv', text)).toThrow(`list.csv: ${found}`);
  expect(() => readRetractionList('list.csv', text)).toThrow('Give the CSV file of Retraction Watch');
});
