import { readFileSync } from 'node:fs';
import { formatHex } from 'culori';
import { expect, test } from 'vitest';
import { icoOf } from '@/lib/pictures/ico';
import { iconAddress, iconDrawing } from '@/lib/pictures/icon';

test('the icon of pages is the drawing that the other icons are made of, without a request', () => {
  expect(decodeURIComponent(iconAddress)).toBe(`data:image/svg+xml,${iconDrawing('round')}`);
});

test('the ground of the icon is the colour of links in the light theme', () => {
  const [, link = ''] = /--color-link: (oklch\([^)]+\));/.exec(readFileSync('app/tokens.css', 'utf8')) ?? [];
  expect(iconDrawing('square')).toContain(`<rect width="32" height="32" fill="${formatHex(link)}"/>`);
});

test('an ICO file tells the size and the place of the PNG that it holds', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);
  const file = icoOf(png, 32);
  const read = new DataView(file.buffer);
  expect([read.getUint16(0, true), read.getUint16(2, true), read.getUint16(4, true)]).toEqual([0, 1, 1]);
  expect([read.getUint8(6), read.getUint8(7), read.getUint32(14, true)]).toEqual([32, 32, png.length]);
  expect(file.slice(read.getUint32(18, true))).toEqual(png);
});
