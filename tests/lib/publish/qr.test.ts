import fc from 'fast-check';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode } from '@/lib/publish/qr';
import { runs } from '../../support/runs';

/** Draws a path again, as rows of dark and light squares. */
function drawn({ size, path }: { readonly size: number; readonly path: string }): readonly (readonly boolean[])[] {
  const squares = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let [x, y] = [0, 0];
  for (const [, step = '', a = '', b = ''] of path.matchAll(/([Mmh])(\d+)(?: ([\d.]+))?/g)) {
    if (step === 'M') [x, y] = [Number(a), Math.floor(Number(b))];
    else if (step === 'm') x += Number(a);
    else for (const end = x + Number(a); x < end; x += 1) (squares[y] ?? [])[x] = true;
  }
  return squares;
}

test('the path draws every square of the code, inside a quiet zone of four', () => {
  fc.assert(
    fc.property(fc.webUrl(), (url) => {
      const { data, size } = encode(url, { border: 0, ecc: 'M' });
      const code = qrCode(url);
      expect(code.size).toBe(size + 8);
      const squares = drawn(code);
      expect(squares.slice(4, -4).map((row) => row.slice(4, -4))).toEqual(data);
      expect(squares.flat().filter(Boolean)).toHaveLength(data.flat().filter(Boolean).length);
    }),
    runs,
  );
});

test('a path has nothing in it but moves and lines', () => {
  expect(qrCode('https://example.org/a?b=<c>').path).toMatch(/^[Mmh\d. ]+$/);
});
