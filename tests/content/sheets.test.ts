import { expect, test } from 'vitest';
import { sheets } from '@/content';
import { Sheet } from '@/lib/domain/sheet';

test.for(Object.entries(sheets))('%s has a reason for each score, and no score above the best', ([, sheet]) => {
  const { items, best } = Sheet.parse(sheet);
  for (const { score, why } of items) {
    expect(score).toBeLessThanOrEqual(best);
    expect(why.length).toBeGreaterThan(15);
  }
});

test('each instrument has all of its items that apply', () => {
  expect(Object.values(sheets).map(({ items }) => items.length)).toEqual([16, 18, 12, 10, 8]);
});
