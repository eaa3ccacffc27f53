import { expect, test } from 'vitest';
import { pages } from '../support/pages';
import { figuresOf, heavyFigures } from '../support/site-checks/figures';

const articles = pages.filter(({ address }) => /^\/(?:fibromyalgia|ketamine|evidence|treatment)\/[a-z0-9-]+\/$/.test(address));
const byData = ['/evidence/sources-disagree/'];

test('the figures of each article together weigh at most 4 kB on their way', () => {
  expect(articles.flatMap(figuresOf).length).toBeGreaterThan(20);
  expect(articles.flatMap((page) => heavyFigures(page, 4000))).toEqual([]);
});

test('each article on evidence and treatment shows its point in a figure', () => {
  const withoutFigure = articles.filter((page) => /^\/(?:evidence|treatment)\//.test(page.address) && figuresOf(page).length === 0);
  expect(withoutFigure.map(({ address }) => address)).toEqual(byData);
});
