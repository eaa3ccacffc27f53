import fc from 'fast-check';
import { expect, test } from 'vitest';
import { laneBlock } from '@/lib/pictures/scene/lane-block';
import { linesIn, paragraph } from '@/lib/pictures/scene/paragraph';
import { moved, stacked, tiled } from '@/lib/pictures/scene/scene';
import { box } from '@/lib/pictures/scene/shapes';
import { signsBlock } from '@/lib/pictures/scene/signs-block';
import { svgFile } from '@/lib/pictures/scene/svg-file';
import { Basis } from '@/lib/domain/figure-row';
import { runs } from '../../support/runs';

const blocks = fc.array(fc.integer({ min: 0, max: 300 }).map((height) => ({ height, marks: [box(0, 0, 10, height, {})] })), { maxLength: 12 });
const gap = fc.integer({ min: 0, max: 40 });

test('parts below each other do not overlap and fill their height', () => {
  fc.assert(
    fc.property(blocks, gap, (parts, between) => {
      const drawn = parts.filter(({ height }) => height > 0);
      const all = stacked(parts, between);
      expect(all.marks).toHaveLength(drawn.length);
      all.marks.forEach(({ y }, at) => expect(y).toBe(drawn.slice(0, at).reduce((sum, { height }) => sum + height + between, 0)));
      expect(all.height).toBe(Math.max(0, drawn.reduce((sum, { height }) => sum + height + between, 0) - (drawn.length > 0 ? between : 0)));
    }),
    runs,
  );
});

test('parts in columns stand apart, each inside of the height of all', () => {
  fc.assert(
    fc.property(blocks, fc.integer({ min: 1, max: 4 }), gap, (parts, columns, between) => {
      const drawn = parts.filter(({ height }) => height > 0);
      const all = tiled(drawn, columns, 100, between);
      all.marks.forEach(({ x, y }, at) => {
        expect(x).toBe((at % columns) * (100 + between));
        expect(y + (drawn[at]?.height ?? 0)).toBeLessThanOrEqual(all.height);
        const over = all.marks[at - columns];
        if (over) expect(y).toBeGreaterThanOrEqual(over.y + (drawn[at - columns]?.height ?? 0));
      });
    }),
    runs,
  );
});

const words = fc.array(fc.stringMatching(/^[a-z]{1,40}$/), { minLength: 1, maxLength: 60 });

test('a text keeps all of its words, in lines that fit', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 60, max: 1200 }), (told, width) => {
      const lines = linesIn(told.join(' '), 28, width);
      expect(lines.join('').replaceAll(' ', '')).toBe(told.join(''));
      for (const line of lines) expect(line.length * 28 * 0.52).toBeLessThanOrEqual(width);
      const { height, marks } = paragraph(told.join(' '), width);
      expect(marks).toHaveLength(lines.length);
      for (const { y } of marks) expect(y).toBeLessThan(height);
    }),
    runs,
  );
});

test('a group has as many signs as people, all inside of its rows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), fc.nat(120), fc.nat(120), fc.nat(120), fc.integer({ min: 3, max: 20 }), (of, a, b, c, columns) => {
      const had = a % (of + 1);
      const [extra, unsure] = [b % (had + 1), c % (of - had + 1)];
      const { height, marks } = signsBlock({ icons: { of, had, unsure }, extra, columns }, 40);
      const starts = marks.flatMap((mark) => (mark.kind === 'shape' ? [...mark.d.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const) : []));
      expect(starts).toHaveLength(of + unsure);
      const isInside = ([x, y]: readonly [number, number]) => x >= 0 && x < columns * 40 && y >= 0 && y < height;
      expect(starts.filter((start) => !isInside(start))).toEqual([]);
    }),
    runs,
  );
});

const ends = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);

test('a row on its axis begins and ends where its numbers are, whatever it rests on', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Basis.options), ends, fc.boolean(), fc.boolean(), (basis, [left, to], isUnclear, isOpen) => {
      const right = isOpen ? 100 : to;
      const { marks } = laneBlock([{ left, right, isOpen, isUnclear }], basis, [], 1000);
      const first = marks[0];
      const [, start, along] = /^M([\d.]+) 0h(-?[\d.]+)/.exec(first?.kind === 'shape' ? first.d : '') ?? [];
      const wide = 2 * Number(start) + Number(along);
      if (left === right) {
        expect(Math.abs((first?.x ?? NaN) - left * 10)).toBeLessThanOrEqual(12);
      } else {
        expect(first?.x).toBe(left * 10);
        expect(Math.abs(wide - Math.max(0, (right - left) * 10 - (isOpen ? 24 : 0)))).toBeLessThanOrEqual(0.05);
      }
    }),
    runs,
  );
});

test('a file holds what is told of it as text, never as markup', () => {
  const file = svgFile({ ...moved(paragraph('5 < 6 & "so"', 500), 0, 0), width: 600, height: 80, title: '<script>', description: 'A & B' });
  expect(file).toContain('5 &lt; 6 &amp; &quot;so&quot;</text>');
  expect(file).toContain('<title id="title">&lt;script&gt;</title>');
  expect(file).toContain('<desc id="desc">A &amp; B</desc>');
});
