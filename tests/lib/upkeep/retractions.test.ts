import { expect, test } from 'vitest';
import { readRetractionList } from '@/lib/upkeep/retraction-list';
import { lookUpTasks, noticeTasks } from '@/lib/upkeep/retractions';
import { aSource } from '../../support/content';
import { aLibrary } from '../../support/library';

const head = 'Record ID,Title,RetractionDate,OriginalPaperDOI,RetractionNature\r\n';
const listOf = (...rows: readonly string[]) => readRetractionList('list.csv', head + rows.join('\r\n'));
const noticed = (list: ReturnType<typeof listOf>, library = aLibrary()) => noticeTasks(library, list).tasks.map(({ what }) => what);
const toLookUp = (list?: ReturnType<typeof listOf>, library = aLibrary(), on = '2026-11-22') => lookUpTasks(library, on, list).tasks.map(({ what }) => what);
const other = '7,Another,1/1/2020,10.1000/other,Retraction';

test('without a list every paper is unknown', () => {
  expect(toLookUp()).toEqual(['A trial, 10.1000/182: unknown']);
});

test('with a list that lacks a paper, the paper is not in that list, and still to be checked', () => {
  expect(noticed(listOf(other))).toEqual([]);
  expect(toLookUp(listOf(other))).toEqual(['A trial, 10.1000/182: not in the list list.csv']);
});

test('a paper is found in a list however its DOI is written, with every notice', () => {
  const { csl } = aSource();
  const library = aLibrary({ sources: { 'a-trial': aSource({ csl: { ...csl, DOI: '10.1000/AbC' } }) } });
  const list = listOf('1,T,1/1/2020,https://doi.org/10.1000/aBC,Expression of concern', '2,T,1/1/2021, 10.1000/abc ,Retraction');
  expect(toLookUp(list, library)).toEqual([]);
  expect(noticed(list, library)).toEqual(['A trial, 10.1000/AbC: Expression of concern, Retraction (list list.csv)']);
});

test('a paper without a DOI is unknown even with a list, and a web page is no paper', () => {
  const sources = { a: aSource({ csl: { type: 'article-journal', title: 'A' } }), b: aSource({ csl: { type: 'webpage', title: 'B' } }) };
  expect(toLookUp(listOf(other), aLibrary({ sources }))).toEqual(['A trial, unknown: we have no DOI of it, so look for it by its title']);
});

test.for([
  ['2027-11-22', 0],
  ['2027-11-23', 1],
] as const)('of a paper that was looked up on 2026-11-22, on %s %d is to be looked up', ([on, count]) => {
  const sources = { 'a-trial': aSource({ retractionChecked: '2026-11-22' }) };
  expect(toLookUp(undefined, aLibrary({ sources }), on)).toHaveLength(count);
});

test('a notice is told of although the paper was looked up', () => {
  const sources = { 'a-trial': aSource({ retractionChecked: '2026-11-22' }) };
  expect(noticed(listOf('1,T,1/1/2020,10.1000/182,Retraction'), aLibrary({ sources }))).toHaveLength(1);
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
