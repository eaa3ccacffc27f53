import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import * as z from 'zod';
import { site } from '@/content/site';
import { basePath } from '@/lib/domain/site';
import { icons } from '@/lib/pictures/icon';
import { listen, siteServer } from '@/lib/serve/server';
import { notEmpty } from '../support/not-empty';
import { addressedPages } from '../support/pages';
import { namedInLlms } from '../support/site-checks/llms';
import { pngFaults } from '../support/site-checks/png';
import { robotsFaults } from '../support/site-checks/robots';
import { answerFaults, sitemapFaults } from '../support/site-checks/sitemap';
import { parsedXml } from '../support/xml';

const read = (path: string) => readFileSync(join('out', path), 'utf8');
const Manifest = z.object({ icons: z.array(z.object({ src: z.string(), sizes: z.string() })) });
const Sitemap = z.object({ urlset: z.object({ url: z.array(z.object({ loc: z.string(), lastmod: z.string().exactOptional() })) }) });
const { urlset: { url: entries } } = Sitemap.parse(parsedXml(read('sitemap.xml')));
const preview = siteServer('out');
const server = await listen(preview, 0);

afterAll(() => {
  preview.closeAllConnections();
  preview.close();
});

/** What the preview answers to the whole address of a page of this site. */
const served = (url: string) => fetch(url.replace(new URL(site.url).origin, server), { redirect: 'manual' });

test.for(notEmpty('pages in the sitemap', entries))('$loc in the sitemap is there, and names itself as the address of the page', async ({ loc }) => {
  const answer = await served(loc);
  expect(answerFaults(loc, { status: answer.status, html: await answer.text() })).toEqual([]);
});

test('the sitemap has every page that search engines are to list, once, with the day of its last change', () => {
  const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  expect(entries.filter(({ lastmod }) => lastmod !== undefined).length).toBeGreaterThan(300);
  expect(sitemapFaults(entries, addressedPages, site.url, tomorrow)).toEqual([]);
});

test('robots may read everything, and find the sitemap', () => {
  expect(robotsFaults(read('robots.txt'), `${site.url}/sitemap.xml`)).toEqual([]);
});

test.for([
  ['llms.txt', 'text/plain; charset=utf-8'],
  ['llms-full.txt', 'text/plain; charset=utf-8'],
  ['opensearch.xml', 'text/xml; charset=utf-8'],
  ['sitemap.xml', 'text/xml; charset=utf-8'],
  ['manifest.webmanifest', 'application/manifest+json'],
  ['icons/favicon.ico', 'image/x-icon'],
  ['data/LICENSE.txt', 'text/plain; charset=utf-8'],
] as const)('%s is served as %s', async ([path, type]) => {
  const answer = await served(`${site.url}/${path}`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
});

test('every address of this site that llms.txt names is there', async () => {
  const named = namedInLlms(read('llms.txt'));
  expect(named.length).toBeGreaterThan(20);
  for (const url of named) expect((await served(url)).status, url).toBe(200);
});

test.for([...icons])('the icon %s has the size that it says', ([file, { size }]) => {
  const bytes = readFileSync(join('out/icons', file));
  expect(pngFaults(file, file.endsWith('.ico') ? bytes.subarray(bytes.readUInt32LE(18)) : bytes, { width: size, height: size })).toEqual([]);
});

test('the icons that the manifest names are there, with the sizes that it names', () => {
  const manifest = Manifest.parse(JSON.parse(read('manifest.webmanifest')));
  expect(manifest.icons).toHaveLength(3);
  for (const { src, sizes } of manifest.icons) {
    const [width = 0, height = 0] = sizes.split('x').map(Number);
    expect(pngFaults(src, readFileSync(join('out', src.slice(basePath(site).length))), { width, height })).toEqual([]);
  }
});

test('security.txt is there exactly when somebody can be reached at the root of a host', () => {
  expect(existsSync('out/.well-known/security.txt')).toBe(site.contact !== null && basePath(site) === '');
});
