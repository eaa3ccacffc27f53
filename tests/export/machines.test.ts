import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { site } from '@/content/site';
import { basePath } from '@/lib/domain/site';
import { icons } from '@/lib/pictures/icon';
import { listen, siteServer } from '@/lib/serve/server';
import { pages } from '../support/pages';
import { parsedXml } from '../support/xml';

type Entry = { readonly loc: string; readonly lastmod?: string };

const read = (path: string) => readFileSync(join('out', path), 'utf8');
const { urlset } = parsedXml(read('sitemap.xml')) as { readonly urlset: { readonly url: readonly Entry[] } };
const preview = siteServer('out');
const server = await listen(preview, 0);

afterAll(() => {
  preview.closeAllConnections();
  preview.close();
});

/** What the preview answers to the whole address of a page of this site. */
const served = (url: string) => fetch(url.replace(new URL(site.url).origin, server), { redirect: 'manual' });

test.for(urlset.url)('$loc in the sitemap is there, and names itself as the address of the page', async ({ loc }) => {
  expect(`${loc}/`.startsWith(`${site.url}/`)).toBe(true);
  const answer = await served(loc);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain(`<link rel="canonical" href="${loc}"`);
});

test('every day in the sitemap is a day that has come', () => {
  const days = urlset.url.flatMap(({ lastmod }) => lastmod ?? []);
  const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  expect(days.length).toBeGreaterThan(300);
  expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day) || day > tomorrow)).toEqual([]);
});

test('every page is in the sitemap once, but those that search engines are not to list', () => {
  const listed = urlset.url.map(({ loc }) => loc.slice(site.url.length));
  expect(new Set(listed).size).toBe(listed.length);
  const left = pages.map(({ address }) => address).filter((address) => !listed.includes(address));
  expect(left.filter((address) => !/^\/(?:404|_not-found|search|handout|embed|claims\/[^/]+\/v)(?:\/|\.html)/.test(address))).toEqual([]);
});

test('robots may read everything, and find the sitemap', () => {
  const lines = read('robots.txt').trim().split('\n');
  expect(lines.map((line) => line.toLowerCase())).toEqual(expect.arrayContaining(['user-agent: *', 'allow: /']));
  expect(lines).toContain(`Sitemap: ${site.url}/sitemap.xml`);
  expect(lines.filter((line) => /^disallow/i.test(line))).toEqual([]);
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
  const named = [...read('llms.txt').matchAll(/\((https:[^)]+)\):/g)].flatMap(([, url]) => url ?? []);
  expect(named.length).toBeGreaterThan(20);
  for (const url of named) expect((await served(url)).status, url).toBe(200);
});

/** The sides of a PNG. */
const sidesOf = (png: Buffer) => [png.subarray(1, 4).toString('latin1'), png.readUInt32BE(16), png.readUInt32BE(20)];

test.for([...icons])('the icon %s has the size that it says', ([file, { size }]) => {
  const bytes = readFileSync(join('out/icons', file));
  const png = file.endsWith('.ico') ? bytes.subarray(bytes.readUInt32LE(18)) : bytes;
  expect(sidesOf(png)).toEqual(['PNG', size, size]);
});

test('the icons that the manifest names are there, with the sizes that it names', () => {
  const manifest = JSON.parse(read('manifest.webmanifest')) as { readonly icons: readonly { readonly src: string; readonly sizes: string }[] };
  expect(manifest.icons).toHaveLength(3);
  for (const { src, sizes } of manifest.icons) {
    const side = Number(sizes.split('x')[0]);
    expect(sidesOf(readFileSync(join('out', src.slice(basePath(site).length))))).toEqual(['PNG', side, side]);
  }
});

test('security.txt is there exactly when somebody can be reached at the root of a host', () => {
  expect(existsSync('out/.well-known/security.txt')).toBe(site.contact !== null && basePath(site) === '');
});
