import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shareSize } from '@/lib/pictures/share-layout';
import { told, valuesOf } from '../support/page';
import { addressedPages, pageAt, pages } from '../support/pages';
import { library } from '../support/real-library';
import { pngFaults } from '../support/site-checks/png';
import { sharedPictures, shareHeadFaults } from '../support/site-checks/share-head';

const { site, articles, studies } = library;
const own = [...articles.map(({ section, slug }) => `/${section}/${slug}/`), ...Object.keys(studies).map((id) => `/studies/${id}/`)];
const bytesOf = (path: string) => readFileSync(join('out', path));

test('every page has a title, a description, one address and a picture in words for who shares it', () => {
  expect(addressedPages.flatMap((page) => shareHeadFaults(page, site.url))).toEqual([]);
});

test('every picture for who shares a page is a PNG of 1200 by 630', () => {
  const files = new Set(addressedPages.map((page) => (told(page, 'og:image') ?? '').replace(site.url, '')));
  expect(files.size).toBeGreaterThan(own.length);
  expect([...files].flatMap((file) => pngFaults(file, bytesOf(file), shareSize))).toEqual([]);
});

test('every article and every study has a picture of its own', () => {
  expect(own).not.toEqual([]);
  expect(sharedPictures(own.map(pageAt), site.url)).toEqual([]);
});

test('the picture of an article says in words what it shows', () => {
  const words = told(pageAt('/evidence/does-it-help/'), 'og:image:alt');
  for (const part of ['Does ketamine help fibromyalgia pain?', 'low certainty', 'S-ketamine, 8 of 12', 'At the end of week 8']) expect(words).toContain(part);
});

test('a picture of a figure is offered where there is one, and is a PNG', () => {
  const offered = new Set(pages.flatMap((page) => valuesOf(page, 'href')).filter((href) => /^\/data\/figures\/.+\.png$/.test(href)));
  expect(offered).toContain('/data/figures/people-noppers-2011-15-min.png');
  expect(offered).toContain('/data/figures/noppers-over-time.png');
  expect([...offered].flatMap((file) => pngFaults(file, bytesOf(file), { width: shareSize.width }))).toEqual([]);
});
