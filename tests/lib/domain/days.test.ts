import { expect, test } from 'vitest';
import { daysAfter, latestDay } from '@/lib/domain/days';

test.for([
  ['2026-11-22', 60, '2027-01-21'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-03-28', 2, '2026-03-30'],
] as const)('%s and %d days is %s', ([day, days, after]) => {
  expect(daysAfter(day, days)).toBe(after);
});

test('the latest of some days leaves out what is not known', () => {
  expect(latestDay(['2026-01-02', undefined, '2026-11-01', '2025-12-31'])).toBe('2026-11-01');
  expect(latestDay([undefined])).toBeUndefined();
});
