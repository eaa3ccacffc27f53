import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pages } from '../support/pages';

const scripts = readdirSync('out/elements').filter((name) => name.endsWith('.js'));
const kilobytes = (script: string) => brotliCompressSync(readFileSync(`out/elements/${script}`)).length / 1000;

test.for([
  ['site', 6],
  ['search', 15],
  ['handout', 15],
] as const)('the script %s.js is at most %i kB on its way', ([script, most]) => {
  const files = scripts.filter((name) => new RegExp(`^${script}\\.[0-9a-f]{8}\\.js$`).test(name));
  expect(files).toHaveLength(1);
  for (const file of files) expect(kilobytes(file)).toBeLessThanOrEqual(most);
});

test('pages load no more than the site’s own scripts', () => {
  const loaded = pages.flatMap(({ html }) => [...html.matchAll(/<script\b[^>]*\s(?:src|data-elements)="([^"?]*)/g)].map(([, src]) => src));
  expect([...new Set(loaded)].sort()).toEqual(scripts.map((name) => `/elements/${name}`).sort());
});
