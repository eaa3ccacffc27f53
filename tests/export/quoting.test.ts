import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { atomFeed } from '@/lib/publish/atom-feed';
import { claimOembed } from '@/lib/publish/claim-oembed';
import { allFrozenVersions } from '@/lib/publish/frozen-versions';
import { jsonFeed } from '@/lib/publish/json-feed';
import { isKept } from '@/lib/seal/offline';
import { cards, pageAt, pages, textOf, valuesOf } from '../support/pages';
import { library } from '../support/real-library';

const ids = Object.keys(library.ledger);

/** A text as it stands in markup that React wrote. */
const inHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;').replaceAll('"', '&quot;');

test.for(allFrozenVersions(library))('the version $hash of $claim keeps its words under its own address, and says whether it stands', ({ claim, hash, text, stands, spells }) => {
  const page = pageAt(`/claims/${claim}/v/${hash}/`);
  expect(page.html).toContain(`<h1 class="claim-title">${inHtml(text)}</h1>`);
  expect(page.html).toMatch(/<meta name="robots" content="noindex, follow"\s*\/?>/);
  expect(page.html).toContain(`<link rel="canonical" href="${library.site.url}${page.address}"`);
  const isSaidToday = library.claims[claim]?.text === text;
  expect(textOf(page)).toContain(stands ? 'It still stands.' : isSaidToday ? 'These words still stand.' : 'It no longer stands');
  expect(textOf(page).includes('What we say now')).toBe(!isSaidToday && library.claims[claim] !== undefined);
  expect(valuesOf(page, 'content').filter((value) => /^(?:Replaced|Taken back) on/.test(value))).toHaveLength(isSaidToday ? 0 : 3);
  expect(/(?:Replaced|Taken back) on \d{4}-\d\d-\d\d\. https:/.test(textOf(page))).toBe(!isSaidToday);
  expect(textOf(page)).toContain(spells[0].from);
  expect(valuesOf(page, 'href')).toContain(`/claims/${claim}/`);
  if (!stands) expect(textOf(page)).toContain('What changed after it');
});

test('no two pages have one title', () => {
  const titles = pages.filter(({ address }) => !/404|not-found/.test(address)).map(({ html }) => /<title>([^<]*)/.exec(html)?.[1] ?? '');
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});

test.for(Object.keys(library.claims))('the page of %s leads to its exact words, its card, its oEmbed file and how to cite it', (id) => {
  const page = pageAt(`/claims/${id}/`);
  const hash = library.ledger[id]?.versions.at(-1)?.hash;
  for (const href of [`/claims/${id}/v/${hash}/`, `/embed/claims/${id}/`, `${library.site.url}/oembed/claims/${id}.json`]) expect(valuesOf(page, 'href')).toContain(href);
  expect(page.html.split('</head>')[0]).toContain('type="application/json+oembed"');
  expect(textOf(page)).toContain('Cite this page');
  expect(textOf(page)).toContain(`${library.site.url}/claims/${id}/v/${hash}/`);
});

test('pages of ours are cited as pages, and documents as documents', () => {
  expect(textOf(pageAt('/evidence/does-it-help/'))).toContain('Cite this page');
  expect(textOf(pageAt('/studies/noppers-2011/'))).toContain('Cite the study');
  expect(textOf(pageAt('/sources/noppers-2011/'))).toContain('Cite this document');
  for (const address of ['/studies/noppers-2011/', '/sources/noppers-2011/']) expect(textOf(pageAt(address))).not.toContain('Cite this page');
});

test('every claim has a card without script, and nothing of it is kept for no network', () => {
  expect(cards.map(({ address }) => address).sort()).toEqual(ids.map((id) => `/embed/claims/${id}/`).sort());
  for (const { html } of cards) expect(html).not.toMatch(/<script|\ssrc=/);
  expect(cards.filter(({ file }) => isKept(file.replace(/^out\//, '')))).toEqual([]);
});

test.for(ids)('the oEmbed file of %s is served as it was made', (id) => {
  expect(readFileSync(`out/oembed/claims/${id}.json`, 'utf8')).toBe(claimOembed(library, id));
});

test('the feeds are served as they were made', () => {
  expect(readFileSync('out/feed.xml', 'utf8')).toBe(atomFeed(library));
  expect(readFileSync('out/feed.json', 'utf8')).toBe(jsonFeed(library));
});

test('the page of changes tells every change, and the first page tells the last', () => {
  const page = textOf(pageAt('/about/changes/'));
  for (const { changes } of Object.values(library.claims)) for (const { what } of changes) expect(page).toContain(what);
  expect(page).toContain(`${ids.length} new claims`);
  expect(valuesOf(pageAt('/'), 'href')).toContain('/about/changes/');
});

test('search finds no card and no old version', () => {
  expect(readFileSync('out/data/search.json', 'utf8')).not.toMatch(/"\/(?:embed|claims\/[^/"]+\/v)\//);
});
