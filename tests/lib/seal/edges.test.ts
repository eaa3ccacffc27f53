import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { budgetOf, weigh } from '@/lib/seal/budget';
import { compress } from '@/lib/seal/compress';
import { contentCache } from '@/lib/seal/content-cache';
import { isKept, offlineWorker } from '@/lib/seal/offline';
import { styleParts, stylesFor } from '@/lib/seal/style-parts';

const size = (path: string) => path.length;

test('only scripts of this site are weighed as scripts, each once, whatever stands behind a question mark', () => {
  const html = '<script src="/a.js?v=1"></script><script src="/a.js?v=2"></script><script src="https://cdn.example/b.js"></script><img src="/picture.js.png"/>';
  expect(weigh('index.html', html, size)).toEqual({ path: 'index.html', bytes: 10, script: 4, requests: 4, others: ['https://cdn.example/b.js'] });
});

test.for([
  ['about/search/index.html', 'Article'],
  ['x/index.html', 'List'],
  ['index.html.old', 'List'],
  ['old/handout/index.html', 'List'],
  ['old/about/index.html', 'List'],
  ['about/index.html/x', 'Article'],
  ['old/studies/a/index.html', 'List'],
  ['old/claims/a/index.html', 'List'],
  ['claims/longer/index.html', 'Claim'],
  ['old/sources/a/index.html', 'List'],
  ['old/sources/page-a/index.html', 'List'],
] as const)('%s is a page of the kind %s by its whole path', ([path, name]) => {
  expect(budgetOf(path).name).toBe(name);
});

test('a page without a path has no budget, which is said', () => {
  expect(() => budgetOf('')).toThrow('has no budget. Give it one in lib/seal/budget.ts.');
});

test('a file of 1,024 bytes gets copies, a smaller one none, and a name in the middle is no ending', async () => {
  mkdirSync('.tmp', { recursive: true });
  const folder = mkdtempSync(join('.tmp', 'edges-'));
  const write = (name: string, length: number) => writeFileSync(join(folder, name), 'a'.repeat(length));
  write('just.html', 1024);
  write('less.html', 1023);
  write('page.html.old', 4096);
  const paths = readdirSync(folder).map((name) => join(folder, name));
  await compress(paths, contentCache(`${folder}-cache`));
  expect(readdirSync(folder).sort()).toEqual(['just.html', 'just.html.br', 'just.html.gz', 'less.html', 'page.html.old']);
});

test.for([
  ['elements/site.0123abcd.js', true],
  ['old/elements/site.0123abcd.js', false],
  ['elements/site.0123abcd.js.br', false],
  ['elements/search.0123abcd.js', false],
  ['short/index.html', true],
  ['about/index.html', false],
] as const)('whether %s is kept on the device: %s', ([path, isSo]) => {
  expect(isKept(path)).toBe(isSo);
});

test('a worker names its files in one order, by the addresses that pages ask for', () => {
  const [one, two] = [Buffer.from('one'), Buffer.from('two')];
  const worker = offlineWorker(new Map([['short/index.html', one], ['elements/index.html.js', two]]), 'go()');
  expect(worker).toBe(offlineWorker(new Map([['elements/index.html.js', two], ['short/index.html', one]]), 'go()'));
  const { version, files } = JSON.parse(worker.slice('self.kept='.length, worker.indexOf(';\n'))) as { readonly version: string; readonly files: object };
  expect(version).toMatch(/^[0-9a-f]{16}$/);
  expect(Object.keys(files)).toEqual(['/elements/index.html.js', '/short/']);
});

test('a part of the styles without a name to look for is on every page, one with other names on none of these', () => {
  const parts = styleParts('@layer base{.style-part-a{x:y}[lang]{a:b}.style-part-b{x:y}:root{c:d}.not-here[data-x="1"]{e:f}.style-part-c{x:y}.gone{g:h}}');
  const css = stylesFor('<p class="here">A</p>', '', parts).join('');
  expect(css).toContain('[lang]');
  expect(css).not.toContain('.gone');
  expect(css).not.toContain('style-part');
});
