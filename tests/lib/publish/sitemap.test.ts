import { expect, test } from 'vitest';
import type { Library } from '@/lib/library';
import { sitemapEntries } from '@/lib/publish/sitemap';
import { aStatement } from '../../support/content';
import { aLibrary } from '../../support/library';

const version = { hash: '0123456789ab', text: 'It changed.' };
const dayOf = (library: Library, path: string) => sitemapEntries(library).find(({ url }) => url === `${library.site.url}${path}`)?.lastModified;

const changed = aLibrary({ ledger: { 'relief-15-min': { versions: [{ ...version, on: '2026-11-22' }, { ...version, on: '2027-01-05' }] } } });

test.for(['/claims/relief-15-min/', '/evidence/first/', '/sources/a-trial/', '/studies/a-study/'])('a new version of a claim is the day of %s', (path) => {
  expect(dayOf(changed, path)).toBe('2027-01-05');
});

test('an article that uses no changed claim keeps the day of its check', () => {
  expect(dayOf(changed, '/ketamine/second/')).toBe('2026-11-22');
});

test('a claim that was taken back has the day of that', () => {
  const tombstone = { on: '2027-02-02', why: 'It was wrong.', successor: null };
  expect(dayOf(aLibrary({ ledger: { 'relief-15-min': { versions: [{ ...version, on: '2026-11-22' }], tombstone } } }), '/claims/relief-15-min/')).toBe('2027-02-02');
});

test('an audited page has the day of the last check of its statements', () => {
  expect(dayOf(aLibrary({ statements: { 'p-001': aStatement({ checked: '2027-03-03' }) } }), '/sources/a-page/')).toBe('2027-03-03');
});

test('a list of entries has no day, because none is known to be true', () => {
  expect(sitemapEntries(changed)).toContainEqual({ url: 'https://small.example/claims/' });
});

test('pages that are empty until a reader types are left out', () => {
  const urls = sitemapEntries(changed).map(({ url }) => url);
  expect(urls).toContain('https://small.example/');
  expect(urls.filter((url) => /search|handout/.test(url))).toEqual([]);
});

test('a site in a folder names the folder in each address', () => {
  const { site } = aLibrary();
  const entries = sitemapEntries(aLibrary({ site: { ...site, url: 'https://host.example/folder' } }));
  expect(entries.filter(({ url }) => !url.startsWith('https://host.example/folder/'))).toEqual([]);
});
