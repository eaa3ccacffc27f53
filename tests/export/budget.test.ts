import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pages } from '../support/pages';

const kilobytes = (path: string) => brotliCompressSync(readFileSync(path)).length / 1000;

test.for([
  ['site', 6],
  ['search', 15],
  ['handout', 15],
] as const)('the script %s.js is at most %i kB on its way', ([script, most]) => {
  expect(kilobytes(`out/elements/${script}.js`)).toBeLessThanOrEqual(most);
});

test('pages load no more than the site’s own scripts', () => {
  const loaded = pages.flatMap(({ html }) => [...html.matchAll(/<script\b[^>]*\ssrc="([^"?]*)/g)].map(([, src]) => src));
  expect([...new Set(loaded)].sort()).toEqual(['/elements/handout.js', '/elements/search.js', '/elements/site.js']);
});
