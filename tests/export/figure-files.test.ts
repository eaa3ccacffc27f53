import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { figures } from '@/content/figures';
import { pages } from '../support/pages';

const folder = 'out/data/figures/';
const drawings = readdirSync(folder).filter((name) => name.endsWith('.svg'));
const articles = pages.filter(({ address }) => /^\/(?:fibromyalgia|ketamine|evidence|treatment)\/[a-z0-9-]+\/$/.test(address));
const figuresOf = (html: string) => [...html.matchAll(/<figure[^>]*id="figure-([^"]+)"[\s\S]*?<\/figure>/g)].map(([figure, id = '']) => ({ id, figure }));
const isDrawn = (id: string) => id.startsWith('people-') || Object.entries(figures).some(([one, { kind }]) => one === id && kind !== 'summary');

test('each figure of an article that draws something leads to its picture, of lines and of dots', () => {
  const shown = articles.flatMap(({ html }) => figuresOf(html)).filter(({ id }) => isDrawn(id));
  expect(shown.length).toBeGreaterThan(20);
  const missing = shown.flatMap(({ id, figure }) => ['svg', 'png'].filter((kind) => !figure.includes(`href="/data/figures/${id}.${kind}"`) || !existsSync(`${folder}${id}.${kind}`)).map((kind) => `${id}.${kind}`));
  expect(missing).toEqual([]);
});

test('each picture of lines is small on its way', () => {
  expect(drawings.length).toBeGreaterThan(60);
  expect(drawings.filter((name) => brotliCompressSync(readFileSync(folder + name)).length > 8000)).toEqual([]);
});
