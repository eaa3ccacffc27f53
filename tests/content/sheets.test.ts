import { expect, test } from 'vitest';
import { pageScores, sheets } from '@/content';
import { readContent } from '@/lib/articles/read';
import { PageScore, Sheet } from '@/lib/domain/sheet';

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

test('each page that an instrument judges is an article, and misses no more than applies', () => {
  const { articles } = readContent('.');
  const addresses = articles.map(({ section, slug }) => `/${section}/${slug}/`);
  for (const scores of Object.values(pageScores)) {
    for (const [href, score] of Object.entries(scores)) {
      const { applies, missed } = PageScore.parse(score);
      expect(addresses).toContain(href);
      expect(missed.length).toBeLessThanOrEqual(applies);
    }
  }
});
