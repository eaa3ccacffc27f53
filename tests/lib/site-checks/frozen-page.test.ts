import { expect, test } from 'vitest';
import { frozenPageFaults } from '../../support/site-checks/frozen-page';

const site = 'https://site.example/folder';
const address = '/claims/a-claim/v/0123/';
const standing = { claim: 'a-claim', hash: '0123', text: 'It’s 8 & 3 of 12.', spells: [{ from: '2026-11-22' }], stands: true } as const;
const replaced = { ...standing, spells: [{ from: '2026-11-22', until: '2026-11-24' }], stands: false } as const;

const head = `<meta name="robots" content="noindex, follow"/><link rel="canonical" href="${site}${address}"/>`;
const heading = '<h1>It’s 8 &amp; 3 of 12.</h1><p>We said so from 2026-11-22</p><a href="/claims/a-claim/">The claim</a>';
const old = ['description', 'og:description', 'twitter:description'].map((name) => `<meta name="${name}" content="Replaced on 2026-11-24. Words"/>`).join('');
const htmlOf = (inHead: string, body: string) => `<html lang="en"><head>${inHead}</head><body>${heading}${body}</body></html>`;
const now = htmlOf(head, '<p>It still stands.</p>');
const then = htmlOf(head + old, `<p>It no longer stands. What we say now. What changed after it. Replaced on 2026-11-24. ${site}${address}</p>`);
const back = htmlOf(head, '<p>These words still stand. What changed after it.</p>');
const gone = then.replace('What we say now. ', '').replaceAll('Replaced', 'Taken back');

const same = { text: standing.text };
const other = { text: 'It’s 8 of 12.' };
const faults = (html: string, version: typeof standing | typeof replaced, today: { readonly text: string } | undefined) => frozenPageFaults({ address, html }, version, today, site);

test('pages of versions that stand, were replaced, came back in other terms, or were taken back have no fault', () => {
  expect(faults(now, standing, same)).toEqual([]);
  expect(faults(then, replaced, other)).toEqual([]);
  expect(faults(back, replaced, same)).toEqual([]);
  expect(faults(gone, replaced, undefined)).toEqual([]);
});

test.for([
  ['its words are its heading', '8 &amp; 3', '8 &amp; 4'],
  ['search engines leave it out and follow its links', 'noindex, follow', 'follow'],
  ['it names its own address', `href="${site}${address}"`, `href="${site}/claims/a-claim/"`],
  ['it says “It still stands.”', 'It still stands.', 'It no longer stands.'],
  ['it tells what we say now exactly when that is something else', '<p>It', '<p>What we say now. It'],
  ['its head tells exactly of old words that they are old, three times', '</head>', `${old}</head>`],
  ['its citation tells exactly of old words that they are old', '<p>It', `<p>Replaced on 2026-11-24. https://site.example/ It`],
  ['it tells since when', '2026-11-22', '2026-11-23'],
  ['it leads to the claim today', 'href="/claims/a-claim/"', 'href="/claims/other/"'],
] as const)('of words that stand it is found where it does not hold that %s', ([what, sound, wrong]) => {
  expect(faults(now.replace(sound, wrong), standing, same)).toEqual([`${address}: it does not hold that ${what}.`]);
});

test.for([
  ['it says “It no longer stands”', 'It no longer stands', 'It still stands'],
  ['it tells what we say now exactly when that is something else', 'What we say now', 'What we think'],
  ['its head tells exactly of old words that they are old, three times', old, ''],
  ['its citation tells exactly of old words that they are old', `Replaced on 2026-11-24. ${site}`, site],
  ['what is old tells what changed after it', 'What changed after it', 'Nothing changed'],
] as const)('of words that were replaced it is found where it does not hold that %s', ([what, sound, wrong]) => {
  expect(faults(then.replace(sound, wrong), replaced, other)).toEqual([`${address}: it does not hold that ${what}.`]);
});
