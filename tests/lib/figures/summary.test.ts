import { expect, test } from 'vitest';
import { summaryMisfits } from '@/lib/checks/summary-misfits';
import type { SummaryRow } from '@/lib/domain/figure-parts';
import { summaryTable, withoutAndWith, type SummaryFigure } from '@/lib/figures/summary';
import { anEstimate, someContent } from '../../support/content';

const row = (different: Partial<SummaryRow> = {}): SummaryRow => ({ outcome: 'Relief', claim: 'relief-15-min', estimate: 'a-study-15-min', comparison: 'placebo', ...different });
const figure = (...rows: readonly SummaryRow[]): SummaryFigure => ({ kind: 'summary', title: 'Findings', claims: ['relief-15-min'], rows });
const shared = { study: 'a-study', passage: 'a-trial#responders', outcome: 'Tired', time: { words: 'Later' } } as const;
const more = { ...shared, measure: 'difference', unit: 'more people in every 100', value: 27, low: 12, high: 50 } as const;
const times = { ...shared, measure: 'ratio', value: 2.89, low: 1.84, high: 4.53 } as const;

test('an outcome tells both groups in the words of the estimate', () => {
  expect(summaryTable(someContent(), figure(row())).rows).toEqual([
    ['Relief', 'Placebo: 3 of 12 people', 'The drug: 8 of 12 people', 'Low certainty', 'After 15 minutes 8 of 12 people felt better.'],
  ]);
});

test('more people in every hundred become how many without and with', () => {
  const content = someContent({ estimates: { more, times } });
  expect(withoutAndWith(content, row({ estimate: 'more', ratio: 'times' }))).toMatchObject({ without: 'about 14 of 100', withIt: 'about 41 of 100 (27 more, range 12 to 50 more)' });
});

test('a difference alone stays a difference, and no estimate is no count', () => {
  const pain = { ...shared, measure: 'difference', unit: 'points', value: -2, low: -5, high: 1 } as const;
  const content = someContent({ estimates: { pain } });
  expect(withoutAndWith(content, row({ estimate: 'pain' }))).toEqual({ kind: 'difference', words: 'about 2 lower; the true figure may lie anywhere from about 5 lower to about 1 higher, so there may be no difference (points)' });
  expect(summaryTable(content, figure({ outcome: 'Sleep', claim: 'relief-15-min' })).rows[0]?.slice(1, 3)).toEqual(['No count', 'No count']);
});

test('an outcome whose estimate lacks the compared arm, or any other, is refused', () => {
  const found = (different: Partial<SummaryRow>, content = someContent()) => summaryMisfits(content, figure(row(different))).length;
  expect(found({})).toBe(0);
  expect(found({ comparison: 'dummy' })).toBe(1);
  expect(found({ comparison: undefined })).toBe(1);
  expect(found({}, someContent({ estimates: { 'a-study-15-min': anEstimate({ arms: { placebo: { n: 3, of: 12 } } }) } }))).toBe(1);
  expect(found({ estimate: 'more', ratio: 'times' }, someContent({ estimates: { more: { ...more, high: 90 }, times } }))).toBe(1);
});

test('each claim of a summary has an outcome, and each outcome a claim of the summary', () => {
  const other = { ...figure(row()), claims: ['people-24'] };
  expect(summaryMisfits(someContent(), other).map(({ found }) => found)).toEqual(['the claim “relief-15-min” of an outcome only', 'the claim “people-24”, which no outcome shows']);
});

test('how many have it anyway is said to be our own sum, and on what', () => {
  const content = someContent({ estimates: { more: { ...more, outcome: 'Tired, the drug against placebo' }, times } });
  expect(withoutAndWith(content, row({ estimate: 'more', ratio: 'times' }))).toMatchObject({ withoutName: 'on placebo (our own sum)' });
  expect(summaryTable(content, figure(row({ estimate: 'more', ratio: 'times' }))).rows[0]?.[1]).toBe('on placebo (our own sum): about 14 of 100');
});
