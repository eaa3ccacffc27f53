import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { site } from '@/content/site';
import type { HandoutItem } from '@/lib/domain/handout';
import { itemName } from '@/lib/domain/handout-address';
import { handoutNames } from '../support/handout-names';
import { valuesOf } from '../support/page';
import { cards, findPage, isServed, pages } from '../support/pages';
import { brokenLinks } from '../support/site-checks/links';
import { openLinks } from '../support/site-checks/open-links';

const all = [...pages, ...cards];
const files = readdirSync('out/data').filter((name) => /^handout.*\.json$/.test(name));
const onHandout = handoutNames(files.map((name) => ({ name, text: readFileSync(join('out/data', name), 'utf8') })));

test('every link of pages and cards to this site leads to a file, a place and a part of a handout that exist', () => {
  const linked = { url: site.url, findPage, isServed, isOnHandout: (item: HandoutItem) => onHandout.has(itemName(item)) };
  expect(all.flatMap((page) => brokenLinks(page, linked))).toEqual([]);
});

test('among those links are places, parts of handouts, and whole addresses of this site', () => {
  const hrefs = all.flatMap((page) => valuesOf(page, 'href'));
  for (const begin of ['#', '/sources/', '/handout/#p=', `${site.url}/`]) expect(hrefs.filter((href) => href.startsWith(begin)).length, begin).toBeGreaterThan(20);
});

test('links to other sites are encrypted', () => {
  expect(all.flatMap(openLinks)).toEqual([]);
});
