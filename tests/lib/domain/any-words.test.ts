import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Words } from '@/lib/domain/id';
import { runs } from '../../support/runs';

const text = fc.array(fc.oneof(fc.constantFrom('<', '>', '{', '}', '\n', '\r', '\t', '\u0000', '\u0085', '\u2028', '\u2029', ' ', 'img src=x', '12', '–'), fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 8 }).map((parts) => parts.join(''));

test('words for readers are one line without mark-up, whatever else stands in them', () => {
  fc.assert(
    fc.property(text, (words) => {
      const isPlain = words !== '' && words.trim() === words && !/[<>{}\p{Cc}\u2028\u2029]/u.test(words);
      expect(Words.safeParse(words).success).toBe(isPlain);
    }),
    runs,
  );
});
