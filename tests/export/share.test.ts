import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shareSize } from '@/lib/pictures/share-layout';
import { pages, pageAt, type Page } from '../support/pages';
import { library } from '../support/real-library';

const own = [...library.articles.map(({ section, slug }) => `/${section}/${slug}/`), ...Object.keys(library.studies).map((id) => `/studies/${id}/`)];
const shared = pages.filter(({ address }) => !/404|not-found/.test(address));

const told = ({ html }: Page, name: string) => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
const fileOf = (page: Page) => (told(page, 'og:image') ?? '').replace(library.site.url, '');

test.for(shared)('$address has a title, a description, one address and a picture in words for who shares it', (page) => {
  for (const name of ['og:title', 'og:description', 'og:image:alt', 'twitter:title', 'twitter:description', 'twitter:image:alt']) {
    expect(told(page, name), name).toMatch(/\w/);
  }
  expect(told(page, 'twitter:card')).toBe('summary_large_image');
  expect(told(page, 'twitter:image')).toBe(told(page, 'og:image'));
  expect(page.html).toContain(`<link rel="canonical" href="${library.site.url}${page.address}"`);
  expect(told(page, 'og:url')).toBe(`${library.site.url}${page.address}`);
});

test.for([...new Set(shared.map(fileOf))])('%s is a PNG of 1200 by 630', (file) => {
  const png = readFileSync(join('out', file));
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([shareSize.width, shareSize.height]);
});

test('every article and every study has a picture of its own', () => {
  const files = own.map((address) => fileOf(pageAt(address)));
  expect(files.filter((file) => !/^\/og\/.+\.png$/.test(file) || file.endsWith('default.png'))).toEqual([]);
  expect(new Set(files).size).toBe(own.length);
});

test('the picture of an article says in words what it shows', () => {
  const words = told(pageAt('/evidence/does-it-help/'), 'og:image:alt');
  for (const part of ['Does ketamine help fibromyalgia pain?', 'low certainty', 'S-ketamine, 8 of 12', 'At the end of week 8']) expect(words).toContain(part);
});

test('a picture of a figure is offered where there is one, and is a PNG', () => {
  const offered = [...new Set(pages.flatMap(({ html }) => [...html.matchAll(/href="(\/data\/figures\/[^"]+\.png)"/g)].map(([, file]) => file ?? '')))];
  expect(offered).toContain('/data/figures/people-noppers-2011-15-min.png');
  expect(offered).toContain('/data/figures/noppers-over-time.png');
  for (const file of offered) {
    const png = readFileSync(join('out', file));
    expect(png.subarray(1, 4).toString('latin1'), file).toBe('PNG');
    expect(png.readUInt32BE(16), file).toBe(shareSize.width);
  }
});
