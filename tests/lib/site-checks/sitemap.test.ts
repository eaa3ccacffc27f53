import { expect, test } from 'vitest';
import { aPage } from '../../support/a-page';
import { answerFaults, sitemapFaults } from '../../support/site-checks/sitemap';

const site = 'https://site.example/folder';
const today = '2026-11-22';
const pages = ['/', '/b/', '/search/', '/handout/', '/claims/a/', '/claims/a/v/0123/'].map((address) => aPage({ address }));
const sound = [{ loc: `${site}/`, lastmod: today }, { loc: `${site}/b/` }, { loc: `${site}/claims/a/` }];

test('a sitemap with every page to list has no fault', () => {
  expect(sitemapFaults(sound, pages, site, today)).toEqual([]);
});

test.for([
  ['leaves one out', sound.slice(1), `The sitemap leaves out ${site}/.`],
  ['names one twice', [...sound, { loc: `${site}/b/` }], `The sitemap names ${site}/b/ twice.`],
  ['names a page that is gone', [...sound, { loc: `${site}/gone/` }], `The sitemap names ${site}/gone/, which is no page to list.`],
  ['names an old version', [...sound, { loc: `${site}/claims/a/v/0123/` }], `The sitemap names ${site}/claims/a/v/0123/, which is no page to list.`],
  ['names a page of another site', [...sound, { loc: 'https://site.example/b/' }], 'The sitemap names https://site.example/b/, which is no page to list.'],
  ['tells a day to come', [{ loc: `${site}/`, lastmod: '2026-11-23' }, ...sound.slice(1)], `${site}/ changed on 2026-11-23, which is no day that has come.`],
  ['tells no day', [{ loc: `${site}/`, lastmod: '2026-02-31T' }, ...sound.slice(1)], `${site}/ changed on 2026-02-31T, which is no day that has come.`],
  ['tells a day that no month has', [{ loc: `${site}/`, lastmod: '2026-13-01' }, ...sound.slice(1)], `${site}/ changed on 2026-13-01, which is no day that has come.`],
] as const)('a sitemap that %s is found', ([, entries, fault]) => {
  expect(sitemapFaults(entries, pages, site, today)).toEqual([fault]);
});

const answer = (status: number, head: string) => answerFaults(`${site}/b/`, { status, html: aPage({ head }).html });

test('an address in a sitemap is answered with a page that calls itself so', () => {
  expect(answer(200, `<link rel="canonical" href="${site}/b/"/>`)).toEqual([]);
  expect(answer(200, `<link rel="canonical" href="${site}/c/"/>`)).toEqual([`${site}/b/ calls itself ${site}/c/.`]);
  expect(answer(200, '')).toEqual([`${site}/b/ calls itself nothing.`]);
  expect(answer(404, `<link rel="canonical" href="${site}/b/"/>`)).toEqual([`${site}/b/ is answered with 404.`]);
});
