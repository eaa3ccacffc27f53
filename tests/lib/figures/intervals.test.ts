import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intervalMisfits } from '@/lib/checks/interval-misfits';
import type { Estimate } from '@/lib/domain/estimate';
import { differenceAxis, ratioAxis } from '@/lib/figures/interval-scale';
import { intervalPanels, type IntervalsFigure } from '@/lib/figures/intervals';
import { crossesNone, differenceRowWords, ratioRowWords } from '@/lib/figures/interval-words';
import { anEstimate, someContent } from '../../support/content';
import { runs } from '../../support/runs';

const shared = { study: 'a-study', passage: 'a-trial#responders', outcome: 'Pain', time: { words: 'Later' } } as const;
const points = (length: number) => `points on a pain scale from 0 to ${length}`;
const difference = (value: number, low?: number, high?: number, unit = points(10)) => ({ ...shared, measure: 'difference' as const, unit, value, low, high });
const ratio = (value: number, low?: number, high?: number) => ({ ...shared, measure: 'ratio' as const, value, low, high });

const plot = (estimates: Record<string, Estimate>) =>
  [someContent({ estimates }), { kind: 'intervals', title: 'How much?', claims: ['relief-15-min'], estimates: Object.keys(estimates), rows: 'time' } as IntervalsFigure] as const;

const real = fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100);
const above = fc.double({ min: 0.01, max: 500, noNaN: true });

test('every value stands on its axis in its order, and so does no difference', () => {
  fc.assert(
    fc.property(fc.array(real, { minLength: 1, maxLength: 12 }), (values) => {
      const { at } = differenceAxis(values);
      const places = [...values, 0].toSorted((a, b) => a - b).map(at);
      for (const place of places) expect(place >= 5.999 && place <= 94.001).toBe(true);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }),
    runs,
  );
});

test('on a ratio axis equal factors are equal distances, and one is on it', () => {
  fc.assert(
    fc.property(fc.array(above, { minLength: 1, maxLength: 12 }), (values) => {
      const { at, ticks } = ratioAxis(values);
      for (const value of [...values, 1]) expect(at(value) >= 5.99 && at(value) <= 94.01).toBe(true);
      expect(at(4) - at(2)).toBeCloseTo(at(2) - at(1), 6);
      expect(ticks.map(({ value }) => value)).toContain(1);
    }),
    runs,
  );
});

test('a bar touches the line of no difference exactly when its words say so', () => {
  fc.assert(
    fc.property(real, real, real, (a, b, c) => {
      const [low = 0, value = 0, high = 0] = [a, b, c].toSorted((x, y) => x - y);
      const estimate = difference(value, low, high);
      const [panel] = intervalPanels(...plot({ one: estimate }));
      const [from, to] = panel?.rows[0]?.ends ?? [0, 0];
      const none = panel?.none ?? 0;
      expect(from <= none && to >= none).toBe(crossesNone(estimate));
      expect(differenceRowWords(estimate).includes('may be no difference')).toBe(crossesNone(estimate));
    }),
    runs,
  );
});

test('scales of ten and of a hundred are drawn to the same share of their length', () => {
  const panels = intervalPanels(...plot({ ten: difference(-1.5, -3, 0), hundred: difference(-15, -30, 0, points(100)) }));
  expect(panels.map(({ unit }) => unit)).toEqual([points(10), points(100)]);
  expect(panels[0]?.rows[0]?.point).toBeCloseTo(panels[1]?.rows[0]?.point ?? 0, 9);
  expect(panels[1]?.ticks.map(({ value }) => value)).toEqual(panels[0]?.ticks.map(({ value }) => value * 10));
});

test('a range that was not told has no bar, and the words say so', () => {
  const [panel] = intervalPanels(...plot({ one: difference(-1) }));
  expect(panel?.rows[0]).toMatchObject({ ends: undefined, isUnclear: false, words: 'about 1 lower; the range was not told' });
});

test('lower, higher and no difference are said without signs', () => {
  expect(differenceRowWords(difference(-15.79, -32.09, 0.51))).toBe('about 16 lower; the true figure may lie anywhere from about 32 lower to about 0.5 higher, so there may be no difference');
  expect(ratioRowWords(ratio(3.26, 1.05, 10.09))).toBe('about 3 times as likely; the true figure may lie anywhere from 1.05 to about 10 times');
  expect(differenceRowWords(difference(-1.2, -1.9, -0.03))).toBe('about 1.2 lower; the true figure may lie anywhere from about 1.9 lower to hardly lower');
  expect(ratioRowWords(ratio(0.9, 0.7, 1.2))).toContain('so there may be no difference');
});

test('differences and ratios, people, lengths that nobody knows and ratios of nought are refused', () => {
  const found = (estimates: Record<string, Estimate>) => intervalMisfits(...plot(estimates)).map(({ near }) => near);
  expect(found({ one: difference(-1), two: ratio(2) })).toEqual(['two']);
  expect(found({ one: difference(-1), two: difference(-1, -2, 0, 'points of a score') })).toEqual(['two']);
  expect(found({ one: anEstimate() })).toEqual(['one']);
  expect(found({ one: ratio(2, 0, 3) })).toEqual(['one']);
  expect(found({ one: difference(-1), two: difference(-9, -10, -8, points(100)) })).toEqual([]);
});
