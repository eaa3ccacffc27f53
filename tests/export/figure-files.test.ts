import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { figures } from '@/content/figures';
import { isServed, pages } from '../support/pages';
import { figuresOf, missingPictures } from '../support/site-checks/figures';

const folder = 'out/data/figures/';
const drawings = readdirSync(folder).filter((name) => name.endsWith('.svg'));
const articles = pages.filter(({ address }) => /^\/(?:fibromyalgia|ketamine|evidence|treatment)\/[a-z0-9-]+\/$/.test(address));
const isDrawn = (id: string) => id.startsWith('people-') || Object.entries(figures).some(([one, { kind }]) => one === id && kind !== 'summary');

test('each figure of an article that draws something leads to its picture, of lines and of dots', () => {
  expect(articles.flatMap(figuresOf).filter(({ id }) => isDrawn(id)).length).toBeGreaterThan(20);
  expect(articles.flatMap((page) => missingPictures(page, isDrawn, isServed))).toEqual([]);
});

test('each picture of lines is small on its way', () => {
  expect(drawings.length).toBeGreaterThan(60);
  expect(drawings.filter((name) => brotliCompressSync(readFileSync(folder + name)).length > 8000)).toEqual([]);
});
