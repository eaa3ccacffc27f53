import { expect, test } from 'vitest';
import { splitPassage } from '@/lib/domain/address';
import { figuresOf } from '@/lib/domain/estimate';
import { armWords, comparisonWords } from '@/lib/domain/estimate-words';
import { locatorWords } from '@/lib/domain/locator';
import { registry } from '@/lib/domain/registry';
import { anEstimate } from '../../support/content';

const shared = {
  study: 'a-study',
  passage: 'a-trial#design',
  outcome: 'Pain',
  time: { words: 'After 2 weeks' },
} as const;

test('a count is told as so many of so many', () => {
  expect(armWords(anEstimate(), 'drug')).toBe('8 of 12 people');
});

test('an arm that was not counted has no words', () => {
  expect(armWords(anEstimate(), 'morphine')).toBeUndefined();
});

test('an average is told with its sign and unit', () => {
  const estimate = { ...shared, measure: 'average', unit: '% change', arms: { drug: { value: -18.4 }, placebo: { value: 29.9 } } } as const;
  expect(armWords(estimate, 'drug')).toBe('−18.4 (% change)');
  expect(armWords(estimate, 'placebo')).toBe('+29.9 (% change)');
});

test('a difference and a ratio are told with their ranges', () => {
  const range = { low: -32.09, high: 0.51 };
  expect(comparisonWords({ ...shared, measure: 'difference', unit: 'points', value: -15.79, ...range })).toBe(
    '−15.79 points (range −32.09 to 0.51)',
  );
  expect(comparisonWords({ ...shared, measure: 'ratio', value: 3.26, low: 1.05, high: 10.09 })).toBe(
    '3.26 times as likely (range 1.05 to 10.09)',
  );
});

test('the figures of an estimate are its counts, its time, its p value, and our own sum also as 1 in N', () => {
  const estimate = anEstimate({ chance: 'p below 0.05', ours: [{ method: 'A test', p: 0.1 }] });
  expect(figuresOf(estimate)).toEqual([15, 0.05, 0.1, 10, 8, 12, 3, 12]);
});

test('each kind of place is told in words', () => {
  expect(locatorWords({ kind: 'abstract' })).toBe('Abstract');
  expect(locatorWords({ kind: 'title' })).toBe('Title');
  expect(locatorWords({ kind: 'page', page: '12' })).toBe('Page 12');
  expect(locatorWords({ kind: 'section', heading: 'Results', paragraph: 3 })).toBe('Section “Results”, paragraph 3');
  expect(locatorWords({ kind: 'table', label: 'Table 1', row: 'Noppers' })).toBe('Table 1, row “Noppers”');
  expect(locatorWords({ kind: 'reported', by: 'a summary' })).toBe('Not read there. Reported by a summary');
});

test('a passage’s address splits into source and passage', () => {
  expect(splitPassage('a-trial#design')).toEqual({ source: 'a-trial', passage: 'design' });
});

test('a registry holds the entries of all its files', () => {
  expect(registry({ one: 1 }, { two: 2 })).toEqual({ one: 1, two: 2 });
});
