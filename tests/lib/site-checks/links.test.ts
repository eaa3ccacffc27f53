import { expect, test } from 'vitest';
import type { HandoutItem } from '@/lib/domain/handout';
import { itemName } from '@/lib/domain/handout-address';
import { aPage } from '../../support/a-page';
import { brokenLinks } from '../../support/site-checks/links';
import { openLinks } from '../../support/site-checks/open-links';

const url = 'https://site.example/folder';
const home = aPage({ address: '/' });
const other = aPage({ address: '/b/', body: '<p id="place">A</p><p id="überall">B</p>' });
const served = ['/', '/a/', '/b/', '/handout/', '/data/a.csv'];
const site = {
  url,
  findPage: (address: string) => [home, other].find((page) => page.address === address),
  isServed: (path: string) => served.includes(path),
  isOnHandout: (item: HandoutItem) => ['treatment/decide', 'claims/short-relief'].includes(itemName(item)),
};
const linking = (href: string) => aPage({ body: `<a href="${href}">A</a>` });

test.for([
  ['/b/'],
  ['/b/#place'],
  ['/b/#%C3%BCberall'],
  ['/b/?q=1#place'],
  ['/data/a.csv'],
  ['#'],
  [url],
  [`${url}/b/#place`],
  ['/handout/#p=treatment/decide,claims/short-relief'],
  ['https://other.example/gone/#place'],
  ['https://site.example/elsewhere/'],
  ['https://site.example/folder-of-another/'],
])('a link to %s leads somewhere', ([href]) => {
  expect(brokenLinks(linking(href ?? ''), site)).toEqual([]);
});

test('a link to a place on its own page leads there', () => {
  const page = aPage({ address: '/b/', body: '<a href="#place">A</a><p id="place">B</p>' });
  expect(brokenLinks(page, { ...site, findPage: () => page })).toEqual([]);
});

test.for([
  ['/gone/', 'no file is there'],
  ['/b', 'no file is there'],
  ['/gone.csv', 'no file is there'],
  ['//site.example/b/', 'no file is there'],
  ['../b/', 'it does not begin at the root of the site'],
  ['/b/#gone', 'no such place is on that page'],
  ['/data/a.csv#place', 'no such place is on that page'],
  [`${url}/gone/`, 'no file is there'],
  [`${url}/b/#gone`, 'no such place is on that page'],
  ['/handout/#p=claims/gone', 'handouts have no such part'],
  [`${url}/handout/#p=treatment/decide,claims/gone`, 'handouts have no such part'],
  ['/handout/#p=treatment/decide:gone', 'handouts have no such part'],
  ['/handout/#p=', 'no handout can be read from it'],
  ['/handout/#p=A%20B', 'no handout can be read from it'],
] as const)('a link to %s is found: %s', ([href, fault]) => {
  expect(brokenLinks(linking(href), site)).toEqual([`/a/ links to ${href}: ${fault}.`]);
});

test('links that others cannot read on the way are no fault', () => {
  for (const href of ['https://other.example/', '/b/', '#a', 'mailto:a@b.example', 'data:text/plain,a']) expect(openLinks(linking(href))).toEqual([]);
});

test.for(['http://other.example/', 'HTTP://other.example/', 'ftp://other.example/', 'javascript:go()'])('a link to %s is found', (href) => {
  expect(openLinks(linking(href))).toEqual([`/a/ links to ${href}, which is not encrypted.`]);
});
