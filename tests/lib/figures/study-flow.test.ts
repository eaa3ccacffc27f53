import { expect, test } from 'vitest';
import { statementsOnStudy } from '@/lib/citations/graph';
import type { Study } from '@/lib/domain/study';
import { flowOf } from '@/lib/figures/study-flow';
import * as valid from '../../content/valid/content';
import { anEstimate, aSource, aStatement, someContent } from '../../support/content';

const study: Study = { ...valid.studies['a-study'], split: 'by-chance' };
const flow = (estimates = {}, different: Partial<Study> = {}) => flowOf(someContent({ studies: { 'a-study': { ...study, ...different } }, estimates }), 'a-study');

test('a flow gives each arm with its people and the last time of a count', () => {
  const late = anEstimate({ time: { words: 'At week 8', minutes: 80640 }, arms: { drug: { n: 2, of: 11 }, placebo: { n: 2, of: 12 } } });
  expect(flow({ late, early: anEstimate() })).toEqual({
    split: 'by-chance',
    arms: [
      { name: 'The drug', n: 12, counted: 11 },
      { name: 'Placebo', n: 12, counted: 12 },
    ],
    last: 'At week 8',
    leaving: undefined,
  });
});

test('a count without a time tells nothing of who was followed', () => {
  expect(flow({ some: anEstimate({ time: { words: 'Some time' } }) })).toMatchObject({ last: undefined, arms: [{ counted: undefined }, { counted: undefined }] });
});

test('a study that does not tell how people came to its arms has no flow', () => {
  const { split, ...without } = study;
  expect(split).toBe('by-chance');
  expect(flowOf(someContent({ studies: { 'a-study': without } }), 'a-study')).toBeUndefined();
});

test('statements on a study are those checked against its own reports, not against a review of many', () => {
  const content = someContent({
    sources: { report: aSource(), second: aSource(), review: aSource({ kind: 'review' }) },
    statements: { main: aStatement({ sources: ['report'] }), again: aStatement({ sources: ['second'] }), other: aStatement({ sources: ['review'] }) },
  });
  expect(statementsOnStudy(content, { ...study, sources: ['report', 'review', 'second'] }).map(({ id }) => id)).toEqual(['main', 'again']);
  expect(statementsOnStudy(content, { ...study, sources: ['review'] }).map(({ id }) => id)).toEqual(['other']);
});

const leaving = (different: Partial<Study>, read: 'abstract' | 'full-text' | 'second-hand' = 'abstract', estimates = {}) => {
  const main = aSource({ read: { how: read, on: '2026-11-22' } });
  const sound = { ...study, sources: ['main'], ...different };
  return flowOf(someContent({ sources: { main }, studies: { 'a-study': sound }, estimates }), 'a-study')?.leaving;
};

test('where only a summary was read and it tells nothing of people who left, the flow says so', () => {
  expect(leaving({})).toBe('The summary that we read does not say whether anybody left.');
  expect(leaving({}, 'second-hand')).toBe('What we read does not say whether anybody left.');
  expect(leaving({}, 'abstract', { subset: anEstimate({ time: { words: 'Of those who responded' }, arms: { drug: { n: 6, of: 8 }, placebo: { n: 1, of: 8 } } }) })).toBe('The summary that we read does not say whether anybody left.');
});

test('nothing is said of it where the study was read whole, tells who finished, counts fewer at the end, or followed nobody', () => {
  expect(leaving({}, 'full-text')).toBeUndefined();
  expect(leaving({ participants: '95 people; 94 finished' })).toBeUndefined();
  expect(leaving({ limits: ['2 people dropped out.'] })).toBeUndefined();
  expect(leaving({}, 'abstract', { late: anEstimate({ time: { words: 'At week 8', minutes: 80640 }, arms: { drug: { n: 2, of: 11 }, placebo: { n: 2, of: 12 } } }) })).toBeUndefined();
  expect(leaving({ followUp: 'Does not apply' })).toBeUndefined();
  expect(leaving({ design: 'case-report' })).toBeUndefined();
});
