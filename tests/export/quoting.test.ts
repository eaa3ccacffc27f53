import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { atomFeed } from '@/lib/publish/atom-feed';
import { claimOembed } from '@/lib/publish/claim-oembed';
import { allFrozenVersions } from '@/lib/publish/frozen-versions';
import { jsonFeed } from '@/lib/publish/json-feed';
import { isKept } from '@/lib/seal/offline';
import { notEmpty } from '../support/not-empty';
import { cards, pageAt } from '../support/pages';
import { library } from '../support/real-library';
import { cardFaults } from '../support/site-checks/cards';
import { frozenPageFaults } from '../support/site-checks/frozen-page';
import { oembedFaults, unlinked } from '../support/site-checks/linked-files';
import { saidInstead, unsaid } from '../support/site-checks/said-words';
import { unwantedFinds } from '../support/site-checks/search-file';

const { site, claims, ledger } = library;
const ids = notEmpty('claims', Object.keys(ledger));

test('each version of a claim keeps its words under its own address, and says whether it stands', () => {
  const versions = allFrozenVersions(library);
  expect(versions.length).toBeGreaterThan(ids.length);
  expect(versions.flatMap((version) => frozenPageFaults(pageAt(`/claims/${version.claim}/v/${version.hash}/`), version, claims[version.claim], site.url))).toEqual([]);
});

test.for(notEmpty('claims', Object.keys(claims)))('the page of %s leads to its exact words, its card, its oEmbed file and how to cite it', (id) => {
  const page = pageAt(`/claims/${id}/`);
  const exact = `/claims/${id}/v/${ledger[id]?.versions.at(-1)?.hash}/`;
  expect(unlinked(page, [exact, `/embed/claims/${id}/`])).toEqual([]);
  expect(oembedFaults(page, `${site.url}/oembed/claims/${id}.json`)).toEqual([]);
  expect(unsaid(page, ['Cite this page', site.url + exact])).toEqual([]);
});

test('pages of ours are cited as pages, and documents as documents', () => {
  expect(unsaid(pageAt('/evidence/does-it-help/'), ['Cite this page'])).toEqual([]);
  const documents = [
    ['/studies/noppers-2011/', 'Cite the study'],
    ['/sources/noppers-2011/', 'Cite this document'],
  ] as const;
  for (const [address, words] of documents) expect([...unsaid(pageAt(address), [words]), ...saidInstead(pageAt(address), ['Cite this page'])]).toEqual([]);
});

test('every claim has a card without script, and nothing of it is kept for no network', () => {
  expect(cards.map(({ address }) => address).sort()).toEqual(ids.map((id) => `/embed/claims/${id}/`).sort());
  expect(cards.flatMap(cardFaults)).toEqual([]);
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
  const changes = Object.values(claims).flatMap((claim) => claim.changes.map(({ what }) => what));
  expect(changes).not.toEqual([]);
  expect(unsaid(pageAt('/about/changes/'), [...changes, `${ids.length} new claims`])).toEqual([]);
  expect(unlinked(pageAt('/'), ['/about/changes/'])).toEqual([]);
});

test('search finds pages, and no card and no old version', () => {
  const found = readFileSync('out/data/search.json', 'utf8');
  expect(found).toContain('"/claims/noppers-15-min/"');
  expect(unwantedFinds(found)).toEqual([]);
});
