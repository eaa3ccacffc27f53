import { expect, test } from 'vitest';
import { statements } from '@/content';

/** How many statements the audit found on each page. */
const counts = [
  ['page-unnamed', 26],
  ['page-pain-medicine-consultants', 131],
  ['page-bespoke-treatment', 34],
  ['page-baltimore-ketamine', 17],
  ['page-health-rising', 43],
] as const;

test.for(counts)('all statements of %s are in: %d', ([page, count]) => {
  expect(Object.values(statements).filter((statement) => statement.page === page)).toHaveLength(count);
});

test('a statement without a source says what could not be checked, or is an opinion', () => {
  const bare = Object.values(statements).filter(({ sources }) => sources.length === 0);
  expect(bare.filter(({ why }) => why.length < 10)).toEqual([]);
});
