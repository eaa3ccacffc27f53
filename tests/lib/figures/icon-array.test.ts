import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Estimate } from '@/lib/domain/estimate';
import { iconRows, iconTable, type IconArrayFigure } from '@/lib/figures/icon-array';
import { differenceWords, iconsOfCount, iconsOfShare, oneIn } from '@/lib/figures/icon-count';
import { perRow, pitch, rowsFor, signsPath } from '@/lib/figures/icon-path';
import { peopleAnyway } from '@/lib/figures/people-anyway';
import { anEstimate, someContent } from '../../support/content';
import { runs } from '../../support/runs';


/** The numbers of the signs that a path draws. */
function signsIn(path: string): readonly number[] {
  return [...path.matchAll(/M(\d+) (\d+)h([\d.]+)/g)].flatMap(([, x, y, length]) => {
    const first = ((Number(y) - pitch / 2) / pitch) * perRow + (Number(x) - pitch / 2) / pitch;
    return Array.from({ length: Math.floor(Number(length) / pitch) + 1 }, (_sign, at) => first + at);
  });
}

const figure = (different: Partial<IconArrayFigure> = {}): IconArrayFigure => ({
  kind: 'icon-array',
  title: 'How many?',
  claims: ['relief-15-min'],
  estimates: ['a-study-15-min'],
  ...different,
});

const drawn = (estimate: Estimate, different: Partial<IconArrayFigure> = {}) =>
  iconRows(someContent({ estimates: { 'a-study-15-min': estimate } }), figure(different));

test('a path draws exactly the signs that it is asked for, within its grid', () => {
  fc.assert(
    fc.property(fc.nat(100), fc.nat(100), (a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const signs = signsIn(signsPath(from, to));
      expect(signs).toEqual(Array.from({ length: to - from }, (_sign, at) => from + at));
      expect(signs.filter((sign) => Math.floor(sign / perRow) >= rowsFor(to))).toEqual([]);
    }),
    runs,
  );
});

test('the parts of a grid together are all of its signs, each once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(2000), (of, part) => {
      const icons = iconsOfCount(Math.min(part, of), of);
      const parts = [...signsIn(signsPath(0, icons.had)), ...signsIn(signsPath(icons.had, icons.of))];
      expect(parts).toEqual(Array.from({ length: icons.of }, (_sign, at) => at));
      expect(Math.abs(icons.had - icons.percent * (icons.of / 100))).toBeLessThanOrEqual(0.5);
    }),
    runs,
  );
});

test('a range never leaves the grid', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }), (a, b) => {
      const { of, had, unsure } = iconsOfShare(Math.min(a, b), Math.max(a, b));
      expect(had + unsure).toBeLessThanOrEqual(of);
      expect(unsure).toBeGreaterThanOrEqual(0);
    }),
    runs,
  );
});

test('people who have it anyway are found again from “more in 100” and “times as likely”', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 130, max: 500 }), (anyway, times) => {
      const ratio = times / 100;
      const more = Math.round(anyway * (ratio - 1));
      fc.pre(more >= 1 && anyway + more <= 100);
      const shared = { study: 'a-study', passage: 'a-trial#responders', outcome: 'Tired', time: { words: 'Later' } } as const;
      const found = peopleAnyway(
        { ...shared, measure: 'difference', unit: 'more people in every 100', value: more },
        { ...shared, measure: 'ratio', value: ratio },
      );
      expect(found).toBeDefined();
      expect(Math.abs((found ?? 0) * (ratio - 1) - more)).toBeLessThanOrEqual(0.5 * (ratio - 1) + 0.5);
    }),
    runs,
  );
});

test('a difference and a ratio whose intervals disagree are not joined', () => {
  const shared = { study: 'a-study', passage: 'a-trial#responders', outcome: 'Tired', time: { words: 'Later' } } as const;
  const ratio = { ...shared, measure: 'ratio', value: 2.89, low: 1.84, high: 4.53 } as const;
  const difference = { ...shared, measure: 'difference', unit: 'more people in every 100', value: 27, low: 12, high: 50 } as const;
  expect(peopleAnyway(difference, ratio)).toBe(14);
  expect(peopleAnyway({ ...difference, high: 80 }, ratio)).toBeUndefined();
  expect(peopleAnyway({ ...difference, study: 'another' }, ratio)).toBeUndefined();
  expect(peopleAnyway({ ...difference, unit: 'points' }, ratio)).toBeUndefined();
  expect(peopleAnyway(difference, { ...ratio, value: 1 })).not.toBe(Infinity);
});

test('up to a hundred people are drawn one by one, more as if they were a hundred', () => {
  expect(iconsOfCount(8, 12)).toMatchObject({ of: 12, had: 8, words: '8 of 12' });
  expect(iconsOfCount(340, 1285)).toMatchObject({ of: 100, had: 26, words: 'about 26 of 100 (340 of 1,285)' });
  expect(iconsOfCount(0, 296)).toMatchObject({ had: 0, words: '0 of 100 (0 of 296)' });
  expect(iconsOfCount(1, 500)).toMatchObject({ had: 0, words: 'fewer than 1 of 100 (1 of 500)' });
  expect(iconsOfCount(499, 500)).toMatchObject({ had: 100, words: 'more than 99 of 100 (499 of 500)' });
  expect(iconsOfCount(1, 1)).toMatchObject({ of: 1, had: 1, words: '1 of 1' });
});

test('a share is said with “about”, and with its decimals when it has some', () => {
  expect(iconsOfShare(35.9).words).toBe('about 36 of 100 (35.9%)');
  expect(iconsOfShare(88, 100)).toMatchObject({ had: 88, unsure: 12, words: '88 to 100 of 100' });
});

test('27 in 100 is about one in 4, and what no such words fit has none', () => {
  expect(oneIn(27)).toBe(4);
  expect(oneIn(41)).toBeUndefined();
  expect(oneIn(0)).toBeUndefined();
  expect(oneIn(100)).toBeUndefined();
});

test('a difference is told only when the signs show the same one', () => {
  expect(differenceWords(iconsOfShare(23), iconsOfShare(14))).toBe('9 more in every 100: about 1 more in every 11');
  expect(differenceWords(iconsOfShare(6.1), iconsOfShare(3.5))).toBeUndefined();
  expect(differenceWords(iconsOfCount(2, 12), iconsOfCount(3, 29))).toBeUndefined();
  expect(differenceWords(iconsOfCount(3, 12), iconsOfCount(8, 12))).toBe('5 fewer in every 12');
});

test('the compared arm stands first, and the others count their extra people against it', () => {
  const [row] = drawn(anEstimate(), { comparison: 'placebo' });
  expect(row?.groups.map(({ name, extra }) => [name, extra])).toEqual([['Placebo', 0], ['The drug', 5]]);
});

test('without a compared arm nobody is extra', () => {
  expect(drawn(anEstimate())[0]?.groups.map(({ extra }) => extra)).toEqual([0, 0]);
});

test('zero events, one of one and five hundred people are drawn as they are', () => {
  const arms = { drug: { n: 0, of: 500 }, placebo: { n: 1, of: 1 } };
  expect(drawn(anEstimate({ arms }))[0]?.groups.map(({ icons }) => [icons.had, icons.of])).toEqual([[0, 100], [1, 1]]);
});

test('the table tells the same words as the drawing', () => {
  const content = someContent();
  const words = iconRows(content, figure()).flatMap(({ groups }) => groups.map(({ icons }) => icons.words));
  expect(iconTable(content, figure()).rows.map((cells) => cells[2])).toEqual(words);
});
