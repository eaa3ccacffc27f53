import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotsPath, dotsPerRow, dotStep } from '@/lib/figures/dots';
import { runs } from '../../support/runs';

const group = fc.integer({ min: 1, max: 600 }).chain((of) => fc.record({ of: fc.constant(of), n: fc.integer({ min: 0, max: of }) }));

/** The middle of every circle of a path, as "x,y". */
function middles(path: string): readonly string[] {
  let x = 0;
  let y = 0;
  return [...path.matchAll(/([Mm])(-?[\d.]+) (-?[\d.]+)a/g)].map(([, move, dx, dy]) => {
    x = move === 'M' ? Number(dx) : x + Number(dx);
    y = move === 'M' ? Number(dy) : y + Number(dy);
    return `${x + 8},${y}`;
  });
}

test('every person has one sign, full or hollow, in a place of its own', () => {
  fc.assert(
    fc.property(group, ({ n, of }) => {
      const perRow = dotsPerRow(of);
      const full = middles(dotsPath(0, n, perRow));
      const hollow = middles(dotsPath(n, of, perRow));
      expect([full.length, hollow.length]).toEqual([n, of - n]);
      expect(new Set([...full, ...hollow]).size).toBe(of);
    }),
    runs,
  );
});

test('signs stand inside of the drawing, rows filled from the first on', () => {
  fc.assert(
    fc.property(group, ({ of }) => {
      const perRow = dotsPerRow(of);
      const places = Array.from({ length: of }, (_dot, dot) => `${(dot % perRow) * dotStep + 11},${Math.floor(dot / perRow) * dotStep + 11}`);
      expect(middles(dotsPath(0, of, perRow))).toEqual(places);
    }),
    runs,
  );
});

test('a large group makes a block that is wider than high', () => {
  expect(dotsPerRow(12)).toBe(6);
  expect(dotsPerRow(500) * dotsPerRow(500)).toBeGreaterThan(500);
});

test('nobody makes no sign', () => {
  expect(dotsPath(0, 0, 6)).toBe('');
});
