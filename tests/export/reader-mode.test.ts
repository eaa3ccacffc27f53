import { expect, test } from 'vitest';
import { address } from '@/lib/domain/address';
import { hasShort } from '@/lib/articles/short-version';
import { notEmpty } from '../support/not-empty';
import { pageAt } from '../support/pages';
import { library } from '../support/real-library';
import { readerModeFaults } from '../support/site-checks/reader-mode';

const articles = library.articles.map((article) => ({
  address: address.article(article.section, article.slug),
  claims: article.uses.filter(({ component }) => component === 'Claim').length,
  hasShort: hasShort(article),
}));

test.for(notEmpty('articles', articles))('the reader mode of a browser keeps the title, every claim with its sources and the whole short version of $address', ({ address: path, ...inArticle }) => {
  expect(readerModeFaults(pageAt(path), inArticle)).toEqual([]);
});

test('most articles tell claims and have a short version', () => {
  expect(articles.filter(({ claims, hasShort: isShort }) => claims > 0 && isShort).length).toBeGreaterThan(articles.length / 2);
});
