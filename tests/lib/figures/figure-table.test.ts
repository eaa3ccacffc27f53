import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '@/lib/figures/figure-table';
import { runs } from '../../support/runs';

const lineOf = (...cells: string[]) => csvOf({ head: cells, rows: [] }).replace(/\r\n$/, '');

test('each row ends with a line break', () => {
  expect(csvOf({ head: ['a', 'b'], rows: [['1', '2']] })).toBe('a,b\r\n1,2\r\n');
});

test('cells with commas, quotes or line breaks are quoted', () => {
  expect(lineOf('a, b', 'a "b"', 'a\nb', 'plain')).toBe('"a, b","a ""b""","a\nb",plain');
});

test.for(['=1+1', '+x', '@SUM(A1)', '-x', '\tx', '\rx'])('a spreadsheet does not run %j as a formula', (cell) => {
  expect(lineOf(cell).replace(/^"/, '')).toMatch(/^'/);
});

test.for(['-1.5', '+2', '−3', '8 of 12'])('the number %s stays a number', (cell) => {
  expect(lineOf(cell)).toBe(cell);
});

/** Takes quoted cells apart as RFC 4180 says. */
function cellsOf(line: string): readonly string[] {
  return [...`${line},`.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*)),/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

test('whatever stands in a table comes back from its file, but for the mark before a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), (cells) => {
      expect(cellsOf(lineOf(...cells)).map((cell, index) => (cell === `'${cells[index]}` ? cells[index] : cell))).toEqual(cells);
    }),
    runs,
  );
});
