import { expect, test } from 'vitest';
import { fold, singular, termOf, wordsOf } from '@/lib/search/fold';

test('accents and capitals make no difference', () => {
  expect(fold('Sörensen')).toBe('sorensen');
  expect(fold('SØRENSEN')).toBe('sorensen');
  expect(fold('Häuser’s')).toBe('hauser');
});

test('hyphens part words, and figures keep their decimal point', () => {
  expect(wordsOf('S-ketamine, 0.5 mg')).toEqual(['s', 'ketamine', '0.5', 'mg']);
});

test.for([
  ['infusions', 'infusion'],
  ['studies', 'study'],
  ['boxes', 'box'],
  ['diagnosis', 'diagnosis'],
  ['stress', 'stress'],
  ['virus', 'virus'],
  ['ems', 'ems'],
] as const)('the singular of %s is %s', ([word, one]) => {
  expect(singular(word)).toBe(one);
});

test('words that say nothing are left out', () => {
  expect(termOf('does')).toBeNull();
  expect(termOf('drips')).toBe('drip');
});
