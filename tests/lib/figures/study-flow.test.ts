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
