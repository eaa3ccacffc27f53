import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { notEmpty } from '../support/not-empty';
import { pages } from '../support/pages';

const figuresOf = (html: string) => [...html.matchAll(/<figure[\s\S]*?<\/figure>/g)].map(([figure]) => figure);
const articles = notEmpty('articles', pages.filter(({ address }) => /^\/(?:fibromyalgia|ketamine|evidence|treatment)\/[a-z0-9-]+\/$/.test(address)));

test.for(articles)('the figures of $address together weigh at most 4 kB on their way', ({ html }) => {
  expect(brotliCompressSync(figuresOf(html).join('')).length).toBeLessThanOrEqual(4000);
});

const byData = ['/evidence/sources-disagree/'];

test.for(notEmpty('articles with figures', articles.filter(({ address }) => /^\/(?:evidence|treatment)\//.test(address) && !byData.includes(address))))(
  '$address shows its point in a figure',
  ({ html }) => {
    expect(figuresOf(html).length).toBeGreaterThan(0);
  },
);
