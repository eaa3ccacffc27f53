import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { site } from '@/content/site';
import type { Site } from '@/lib/domain/site';
import { pageFaults } from '@/lib/seal/page-faults';
import { toldPage as page } from '../../support/told-page';

function faultsOf(pages: Readonly<Record<string, string>>, at: Site = site): readonly string[] {
  mkdirSync('.tmp', { recursive: true });
  const folder = mkdtempSync(join('.tmp', 'pages-'));
  for (const [path, html] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  }
  return pageFaults(folder, at, '2026-11-22');
}

test('pages that say of themselves what is so have no fault, and other files are not looked at', () => {
  expect(faultsOf({ 'index.html': page('/'), 'a/index.html': page('/a/'), 'a/data.json': '{}' })).toEqual([]);
});

test('two pages of one title are found, wherever their style stands', () => {
  expect(faultsOf({ 'a/index.html': page('/a/', { title: 'One' }), 'b/index.html': page('/b/', { title: 'One' }) })).toEqual([expect.stringMatching(/^\/b\/ and \/a\/ have one title: “One”/)]);
});

test('a page that is asked to be left out of lists may have the title of another', () => {
  const unlisted = page('/b/', { title: '/a/', head: '<meta name="robots" content="noindex"/>' });
  expect(faultsOf({ 'a/index.html': page('/a/'), 'b/index.html': unlisted })).toEqual([]);
});

test('what stands in the body, or in a style, is not taken for a part of the head', () => {
  expect(faultsOf({ 'index.html': page('/', { body: '<svg><title>A drawing</title></svg>', head: '<style>/* <title>No</title> */</style>' }) })).toEqual([]);
});

test('structured data that the page does not show are found', () => {
  const html = page('/').replace('{"name":"Page"}', '{"name":"Another"}');
  expect(faultsOf({ 'index.html': html })).toEqual([expect.stringContaining('say name “Another”, which the page does not show')]);
});

test('a page of a site in a folder has the address that it has there', () => {
  const inFolder = { ...site, url: `${site.url}/folder` };
  const html = page('/a/', { base: '/folder' }).replace('<h1>', '<a href="/folder/">Home</a><h1>');
  expect(faultsOf({ 'a/index.html': html }, inFolder)).toEqual([]);
});
