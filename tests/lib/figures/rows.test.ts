import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureTells } from '@/lib/checks/figure-tells';
import * as library from '@/content';
import type { Content } from '@/lib/domain/content';
import { groupsOf, type Figure } from '@/lib/domain/figure';
import type { Mark } from '@/lib/domain/figure-row';
import { endsOf } from '@/lib/domain/span';
import { linearAxis, timeAxis } from '@/lib/figures/axis';
import { drawnOf } from '@/lib/figures/lane';
import { drawnMarks } from '@/lib/figures/one-clock';
import { momentsOf } from '@/lib/figures/people-over-time';
import { reliefKey } from '@/lib/figures/row-key';
import { rowTable } from '@/lib/figures/row-table';
import { rowWords } from '@/lib/figures/row-words';
import { aClaim, anEstimate, someContent } from '../../support/content';
import { aScope, found } from '../../support/scope';
import { runs } from '../../support/runs';

const amount = fc.integer({ min: 1, max: 500 });
const span = fc.oneof(
  fc.record({ at: amount }),
  fc.record({ from: amount, more: fc.nat(400) }).map(({ from, more }) => ({ from, to: from + more })),
  fc.record({ moreThan: amount }),
  fc.record({ atLeast: amount }),
  fc.record({ lessThan: amount }),
  fc.record({ upTo: amount }),
);

test('on the axis of time a longer time stands further right, and its labels stand apart', () => {
  const { place, ticks } = timeAxis();
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 1_000_000 }), fc.integer({ min: 1, max: 500_000 }), (minutes, more) => {
      expect(place(minutes + more, 'minutes') ?? 100).toBeGreaterThanOrEqual(place(minutes, 'minutes') ?? Number.NaN);
    }),
    runs,
  );
  expect(place(60, 'minutes')).toBe(place(1, 'hours'));
  expect(place(7, 'days')).toBe(place(1, 'weeks'));
  expect(place(12, 'months')).toBe(place(1, 'years'));
  expect(ticks.every(({ at }, index) => index === 0 || at - (ticks[index - 1]?.at ?? 0) >= 7)).toBe(true);
});

test('a linear axis begins at zero, and twice as much is twice as far', () => {
  fc.assert(
    fc.property(span, amount, (one, some) => {
      const axis = linearAxis('mg', [{ span: one, unit: 'mg' }, { span: { at: 2 * some }, unit: 'mg' }]);
      expect(axis.ticks[0]).toEqual({ words: '0', at: 0 });
      expect(Math.abs((axis.place(2 * some, 'mg') ?? 0) - 2 * (axis.place(some, 'mg') ?? 0))).toBeLessThanOrEqual(0.15);
    }),
    runs,
  );
});

test('a mark stays on its axis, from its smaller to its larger end, open only where the source leaves it open', () => {
  fc.assert(
    fc.property(span, (one) => {
      const mark: Mark = { span: one, unit: 'mg' };
      const drawn = drawnOf(mark, linearAxis('mg', [mark]));
      const { low, high } = endsOf(one);
      expect(drawn).toBeDefined();
      expect(drawn?.left).toBeGreaterThanOrEqual(0);
      expect(drawn?.right).toBeLessThanOrEqual(100);
      expect(drawn?.right).toBeGreaterThanOrEqual(drawn?.left ?? 101);
      expect(drawn?.isOpen).toBe(high === undefined);
      if (low === undefined) expect(drawn?.left).toBe(0);
    }),
    runs,
  );
});

test('what does not fit its axis is not drawn', () => {
  expect(drawnOf({ span: { at: 5 }, unit: 'minutes' }, timeAxis())).toBeUndefined();
  expect(drawnOf({ span: { at: 9 }, unit: 'years' }, timeAxis())).toBeUndefined();
  expect(drawnOf({ span: { from: 3, to: 2 }, unit: 'days' }, timeAxis())).toBeUndefined();
  expect(drawnOf({ span: { at: 5 }, unit: 'minutes' }, linearAxis('mg', [{ span: { at: 9 }, unit: 'mg' }]))).toBeUndefined();
});

test('words keep one singular, open ends and unclear times apart', () => {
  expect(
    rowWords({
      name: 'A',
      claim: 'a',
      marks: [
        { span: { at: 1 }, unit: 'weeks' },
        { span: { moreThan: 1 }, unit: 'years' },
        { span: { from: 1, to: 3 }, unit: 'hours', unclear: true },
      ],
    }),
  ).toBe('1 week, more than 1 year; not clear: 1 to 3 hours');
  expect(rowWords({ name: 'A', statement: 'p-001', marks: [] })).toBe('No number told');
});

const aFigure = (rows: readonly object[]): Figure =>
  ({ kind: 'relief-length', title: 'How long?', claims: ['people-24'], groups: [{ title: 'Studies', basis: 'compared', rows }] }) as unknown as Figure;

test('the table gives each row with its certainty and what it rests on', () => {
  const figure = aFigure([{ name: 'A trial', claim: 'relief-15-min', marks: [{ span: { at: 15 }, unit: 'minutes' }] }]);
  if (figure.kind !== 'relief-length') throw new Error('another kind');
  expect(rowTable(someContent(), figure).rows).toEqual([['A trial', 'Studies', '15 minutes', 'Low certainty', 'A trial']]);
});

test('a time stands where its estimate counts it from, with the words of its source', () => {
  const late = anEstimate({ time: { words: 'At 180 minutes (from the start)', minutes: 150 } });
  const content = someContent({ estimates: { late }, claims: { told: aClaim({ estimates: ['late'] }) } });
  const marks: readonly Mark[] = [{ span: { at: 180 }, unit: 'minutes' }, { span: { at: 30 }, unit: 'minutes' }];
  expect(drawnMarks(content, { name: 'A trial', claim: 'told', marks })).toEqual([{ span: { at: 150 }, unit: 'minutes' }, marks[1]]);
});

test('in the library a time of a trial stands at the same minute in every figure', () => {
  const content: Content = library;
  const axis = timeAxis();
  const row = groupsOf(library.figures['relief-length']).flatMap(({ rows }) => rows).find(({ name }) => name.startsWith('Noppers')) ?? expect.fail('no row');
  const drawn = drawnMarks(content, row).map((mark) => drawnOf(mark, axis)?.left);
  expect(drawn).toEqual(momentsOf(content, library.figures['noppers-over-time']).map(({ minutes = 0 }) => axis.place(minutes, 'minutes')));
});

test('the key of hollow marks names each reason for one', () => {
  expect(reliefKey).toContain('Hollow, “not clear”: no clear difference, judged too small to matter, or too uncertain to tell.');
  expect(reliefKey).toContain('On an even line, the first hours would all stand at the far left.');
});

test('a row of claims with different certainty is a problem', () => {
  const figure = aFigure([{ name: 'A trial', claim: 'relief-15-min', marks: [{ claim: 'people-24', span: { at: 24 }, unit: 'minutes' }] }]);
  expect(found(figureTells, aScope([], { figures: { figure } }))).toContainEqual(expect.stringContaining('different certainty'));
});

test('a number in words of a claim counts: one year is “one year”', () => {
  const figure = aFigure([{ name: 'A trial', claim: 'long', marks: [{ span: { moreThan: 1 }, unit: 'years' }] }]);
  const claims = { long: aClaim({ text: 'She had no pain for more than one year.' }), 'people-24': aClaim() };
  expect(found(figureTells, aScope([], { figures: { figure }, claims }))).toEqual([]);
});
