import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentAxis } from '@/lib/figures/moment-axis';
import { overTimeKey, type Moment } from '@/lib/figures/people-over-time';
import { runs } from '../../support/runs';

const momentAt = (minutes: number | undefined, of = 12): Moment => ({ when: `${minutes}`, minutes, arms: { drug: { n: 1, of }, placebo: { n: 0, of } } });
const trial = [15, 150, 10080, 80640].map((minutes) => momentAt(minutes));

test('four moments from a quarter of an hour to eight weeks stand at their true places', () => {
  const axis = momentAxis(trial);
  expect(axis?.places).toEqual([10, 31.4, 70.6, 90]);
  expect(axis?.ticks.map(({ words }) => words)).toEqual(['15 minutes', '1 day', '1 month']);
  expect(axis).toMatchObject({ perRow: 3, rows: 4 });
});

const growing = fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 6 }).map((times) => times.toSorted((one, other) => one - other));

test('whatever the times, an axis is in their order, in proportion to their multiples, and columns of signs do not touch at 237 px', () => {
  fc.assert(
    fc.property(growing, fc.integer({ min: 1, max: 60 }), (times, of) => {
      const axis = momentAxis(times.map((minutes) => momentAt(minutes, of)));
      fc.pre(axis !== undefined);
      const [first = 0, last = 0] = [times[0], times.at(-1)];
      for (const [at, place] of axis.places.entries()) {
        const share = Math.log((times[at] ?? 0) / first) / Math.log(last / first);
        expect(Math.abs(place - (10 + 80 * share))).toBeLessThanOrEqual(0.06);
        const column = 14 * axis.perRow;
        expect((place * 237) / 100 - column / 2).toBeGreaterThanOrEqual(0);
        if (at > 0) expect(((place - (axis.places[at - 1] ?? 0)) * 237) / 100).toBeGreaterThan(column);
      }
      expect(axis.perRow * axis.rows).toBeGreaterThanOrEqual(of);
      expect(axis.ticks.length).toBeGreaterThan(1);
    }),
    runs,
  );
});

test('a time of nought, an unknown time, moments too near each other and groups too large are not put on an axis', () => {
  for (const moments of [
    [momentAt(0), momentAt(60), momentAt(10080)],
    [momentAt(15), momentAt(undefined), momentAt(10080)],
    [momentAt(15), momentAt(16), momentAt(10080)],
    [momentAt(15, 500), momentAt(10080, 500)],
    [momentAt(20), momentAt(40)],
  ]) {
    expect(momentAxis(moments)).toBeUndefined();
  }
});

test('the words say that the line multiplies, or that its steps are equal', () => {
  expect(overTimeKey('Less pain', trial, true)).toMatch(/multiplies/);
  expect(overTimeKey('Less pain', trial, false)).toMatch(/not to scale: the steps are equal/);
});

test('the words name the moments that an even line would set upon each other, and none where it would not', () => {
  expect(overTimeKey('Less pain', trial, true)).toContain('On an even line, A and B would stand on one spot at the far left.');
  expect(overTimeKey('Less pain', [15, 60, 150, 80640].map((minutes) => momentAt(minutes)), true)).toContain('On an even line, A, B and C would');
  expect(overTimeKey('Less pain', [15, 10080, 80640].map((minutes) => momentAt(minutes)), true)).not.toContain('even line');
  expect(overTimeKey('Less pain', trial, false)).not.toContain('even line');
});
