import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut } from '@/lib/publish/cut';

test('a text that fits stays whole', () => {
  expect(cut('8 of 12 people', 14)).toBe('8 of 12 people');
});

test.for([
  ['More pain was gone in 8 of 12 people', 30, 'More pain was gone…'],
  ['More pain was gone in 8 of 12 people', 33, 'More pain was gone…'],
  ['Relief lasted for 15 minutes, and then 30', 38, 'Relief lasted for 15 minutes…'],
  ['Ketamine does not help with sleep', 20, 'Ketamine…'],
] as const)('“%s” is cut to %i signs without half a number', ([text, most, told]) => {
  expect(cut(text, most)).toBe(told);
});

test('a cut text is no longer than it may be, and what it tells stands in the text', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 61, maxLength: 300 }).map((text) => `Words ${text}`), (text) => {
      const told = cut(text, 60);
      expect(told.length).toBeLessThanOrEqual(60);
      expect(text.startsWith(told.slice(0, -1))).toBe(true);
    }),
  );
});
