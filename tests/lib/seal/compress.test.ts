import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { compress } from '@/lib/seal/compress';
import { contentCache } from '@/lib/seal/content-cache';

function folders() {
  mkdirSync('.tmp', { recursive: true });
  const root = mkdtempSync(join('.tmp', 'compress-'));
  return { root, cache: join(root, 'cache') };
}

const page = `<p>${'The same words again. '.repeat(200)}</p>`;

test('a text file gets copies that unpack to it, and a small file or a picture none', async () => {
  const { root, cache } = folders();
  const at = (name: string) => join(root, name);
  writeFileSync(at('page.html'), page);
  writeFileSync(at('small.html'), '<p>Few words.</p>');
  writeFileSync(at('picture.png'), page);
  await compress(['page.html', 'small.html', 'picture.png'].map(at), contentCache(cache));
  expect(brotliDecompressSync(readFileSync(at('page.html.br'))).toString()).toBe(page);
  expect(gunzipSync(readFileSync(at('page.html.gz'))).toString()).toBe(page);
  expect(readdirSync(root).sort()).toEqual(['cache', 'page.html', 'page.html.br', 'page.html.gz', 'picture.png', 'small.html']);
});

test('a copy that would not be smaller is left out', async () => {
  const { root, cache } = folders();
  writeFileSync(join(root, 'noise.txt'), randomBytes(2048));
  await compress([join(root, 'noise.txt')], contentCache(cache));
  expect(readdirSync(root).sort()).toEqual(['cache', 'noise.txt']);
});

test('what has the same bytes as before is made once, whatever its name', async () => {
  const cache = contentCache(folders().cache);
  const make = vi.fn(() => Promise.resolve(Buffer.from('made')));
  expect(String(await cache.of(Buffer.from('one'), 'kind', make))).toBe('made');
  expect(String(await cache.of(Buffer.from('one'), 'kind', make))).toBe('made');
  expect(make).toHaveBeenCalledTimes(1);
});

test('other bytes or another kind of copy are made anew', async () => {
  const cache = contentCache(folders().cache);
  const make = vi.fn(() => Promise.resolve(Buffer.from('made')));
  await cache.of(Buffer.from('one'), 'kind', make);
  await cache.of(Buffer.from('two'), 'kind', make);
  await cache.of(Buffer.from('one'), 'other kind', make);
  expect(make).toHaveBeenCalledTimes(3);
});

test('a build that ends while it makes a copy leaves nothing that the next one takes for whole', async () => {
  const { cache } = folders();
  await expect(contentCache(cache).of(Buffer.from('one'), 'kind', () => Promise.reject(new Error('killed')))).rejects.toThrow('killed');
  writeFileSync(join(cache, 'half.unfinished'), 'ma');
  const next = contentCache(cache);
  expect(String(await next.of(Buffer.from('one'), 'kind', () => Promise.resolve(Buffer.from('made'))))).toBe('made');
  await next.prune();
  expect(existsSync(join(cache, 'half.unfinished'))).toBe(false);
});

test('a copy that no file asked for any more leaves the cache', async () => {
  const { cache } = folders();
  await contentCache(cache).of(Buffer.from('old'), 'kind', () => Promise.resolve(Buffer.from('made')));
  const next = contentCache(cache);
  await next.of(Buffer.from('new'), 'kind', () => Promise.resolve(Buffer.from('made')));
  await next.prune();
  expect(readdirSync(cache)).toHaveLength(1);
});
