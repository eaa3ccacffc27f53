import { expect, test } from 'vitest';
import { budgetOf, budgets, overBudget, overBudgets, weigh, type Weight } from '@/lib/seal/budget';

const sizes: Readonly<Record<string, number>> = { 'about/a/index.html': 9_000, 'elements/site.01234567.js': 4_000 };
const weighed = (html: string) => weigh('about/a/index.html', html, (path) => sizes[path] ?? 0);
const aWeight = (change: Partial<Weight>): Weight => ({ path: 'about/a/index.html', bytes: 1, script: 1, requests: 1, others: [], ...change });

test('a page weighs what it and its scripts are when compressed, and asks for each file once', () => {
  const html = '<link rel="icon" href="data:image/svg+xml,%3Csvg%3E"/><img src="/qr/a.svg?v=1"/><img src="/qr/a.svg"/><script data-elements="/elements/site.01234567.js">go()</script><a href="https://doi.org/1">Open</a><link rel="canonical" href="https://site.example/"/>';
  expect(weighed(html)).toEqual({ path: 'about/a/index.html', bytes: 9_000, script: 4_000, requests: 3, others: [] });
});

test.for([
  '<script src="https://cdn.example/a.js"></script>',
  '<img src="//cdn.example/a.png">',
  '<link rel="stylesheet" href="https://cdn.example/a.css">',
  '<iframe src="https://video.example/"></iframe>',
])('%s is told as a request to another host', (html) => {
  expect(overBudget(weighed(html))).toEqual([expect.stringContaining('from another host')]);
});

test.for([
  [{ bytes: 21_701 }, 'about/a/index.html weighs 21,701 bytes; a page of the kind “Article” may have 21,700 bytes. Take out'],
  [{ script: 6_001 }, 'loads scripts of 6,001 bytes; a page of the kind “Article” may have 6,000 bytes. A dependency'],
  [{ requests: 4 }, 'makes 4 requests; a page of the kind “Article” may have 3. Put'],
] as const)('%o is refused, with what to do', ([change, words]) => {
  expect(overBudget(aWeight(change))).toEqual([expect.stringContaining(words)]);
});

test('of a fault on every page the first twenty are told, and how many more there are', () => {
  const told = overBudgets(Array.from({ length: 1_022 }, (_, index) => aWeight({ path: `about/a${index}/index.html`, requests: 4 })));
  expect([told.length, told[0], told.at(-1)]).toEqual([21, expect.stringContaining('about/a0/index.html makes 4 requests'), 'And 1,002 more like these.']);
  expect(overBudgets([aWeight({ requests: 4 })])).toHaveLength(1);
});

test('what is within its budget is not told', () => {
  expect(overBudget(aWeight({ bytes: 21_700, script: 6_000, requests: 3 }))).toEqual([]);
});

test.for([
  ['index.html', 'Home'],
  ['evidence/index.html', 'Section'],
  ['evidence/does-it-help/index.html', 'Article'],
  ['studies/noppers-2011/index.html', 'Study'],
  ['claims/a/index.html', 'Claim'],
  ['claims/a/v/0123456789ab/index.html', 'Claim of a day'],
  ['embed/claims/a/index.html', 'Card for other sites'],
  ['claims/index.html', 'List'],
  ['sources/noppers-2011/index.html', 'Source'],
  ['sources/page-unnamed/index.html', 'Audited page'],
  ['sources/by-year/index.html', 'List'],
  ['404.html', 'List'],
] as const)('%s is a page of the kind %s', ([path, name]) => {
  expect(budgetOf(path).name).toBe(name);
});

test('only search and handouts may load more than the script of all pages', () => {
  expect(budgets.filter(({ script }) => script > 6_000).map(({ name }) => name)).toEqual(['Search', 'Handout']);
});
