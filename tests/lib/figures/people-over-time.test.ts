import { expect, test } from 'vitest';
import { figureIsDrawable } from '@/lib/checks/figure-is-drawable';
import { momentsOf, mostPeople, overTimeTable } from '@/lib/figures/people-over-time';
import { aScope, found } from '../../support/scope';
import { anEstimate, someContent } from '../../support/content';

const figure = { kind: 'people-over-time', title: 'How many?', claims: ['relief-15-min'], estimates: ['early', 'late'] } as const;
const early = anEstimate({ time: { words: 'Early', minutes: 15 } });
const late = anEstimate({ time: { words: 'Late', minutes: 60 } });
const withEstimates = (estimates: NonNullable<Parameters<typeof someContent>[0]>['estimates']) => someContent({ estimates: { ...estimates }, figures: { figure } });
const problems = (estimates: NonNullable<Parameters<typeof someContent>[0]>['estimates']) => found(figureIsDrawable, aScope([], withEstimates(estimates)));

test('the table has a row for each moment, and each arm with what it is out of', () => {
  expect(overTimeTable(withEstimates({ early, late }), figure)).toMatchObject({
    head: ['When', 'The drug', 'Out of', 'Placebo', 'Out of'],
    rows: [
      ['Early', '8', '12', '3', '12'],
      ['Late', '8', '12', '3', '12'],
    ],
  });
});

test('all groups are drawn on the scale of the largest', () => {
  const large = anEstimate({ arms: { drug: { n: 1, of: 500 }, placebo: { n: 0, of: 12 } } });
  expect(mostPeople(momentsOf(withEstimates({ early, late: large }), figure))).toBe(500);
});

test('times that grow are sound', () => {
  expect(problems({ early, late })).toEqual([]);
});

test('a missing time, a time out of order, another outcome or a missing arm is a problem with the id', () => {
  for (const wrong of [
    anEstimate({ time: { words: 'Some time' } }),
    anEstimate({ time: { words: 'Before', minutes: 1 } }),
    anEstimate({ outcome: 'Other people', time: late.time }),
    anEstimate({ arms: { drug: { n: 8, of: 12 } }, time: late.time }),
    anEstimate({ counted: 'studies', time: late.time }),
  ]) {
    expect(problems({ early, late: wrong })).toEqual([expect.stringContaining('“late”')]);
  }
});
