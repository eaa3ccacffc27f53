import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fragmentOf, typedIn } from '@/lib/search/fragment';
import { runs } from '../../support/runs';

test('what was typed comes back from the fragment', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), (typed) => {
      expect(typedIn(fragmentOf(typed))).toBe(typed.trim());
    }),
    runs,
  );
});

test('any fragment gives at most 200 characters and no error', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3000, unit: 'binary' }), (fragment) => {
      expect(typedIn(fragment).length).toBeLessThanOrEqual(200);
      expect(typedIn(`#q=${fragment}`).length).toBeLessThanOrEqual(200);
    }),
    runs,
  );
});

test('broken percent-encoding stays as it stands', () => {
  expect(typedIn('#q=50%')).toBe('50%');
  expect(typedIn('#q=%E0%A4%A')).not.toBe('');
  expect(typedIn('')).toBe('');
  expect(typedIn('#letter-a')).toBe('');
});
