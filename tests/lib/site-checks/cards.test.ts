import { expect, test } from 'vitest';
import { aPage } from '../../support/a-page';
import { cardFaults } from '../../support/site-checks/cards';
import { unwantedFinds } from '../../support/site-checks/search-file';

test('a card with words, styles and links has no fault', () => {
  expect(cardFaults(aPage({ head: '<style>p{}</style>', body: '<a href="https://site.example/" target="_blank" rel="noopener">A</a>' }))).toEqual([]);
});

test.for([
  ['<script>go()</script>', 'script'],
  ['<script type="application/ld+json">{}</script>', 'script'],
  ["<img src='/a.png' alt=''>", 'img'],
  ['<link rel="stylesheet" href="/a.css">', 'link'],
  ['<iframe></iframe>', 'iframe'],
] as const)('a card with %s is found', ([body, name]) => {
  expect(cardFaults(aPage({ address: '/embed/claims/a/', body }))).toEqual([`/embed/claims/a/ has a <${name}>; a card runs and fetches nothing.`]);
});

test('a card or an old version among what search finds is found', () => {
  const found = (href: string) => unwantedFinds(JSON.stringify({ entries: [{ href, text: 'about /embed/ and versions' }] }));
  for (const href of ['/claims/a/', '/claims/v/', '/evidence/embed/']) expect(found(href)).toEqual([]);
  for (const href of ['/embed/claims/a/', '/claims/a/v/0123/']) expect(found(href)).toEqual([`Search finds ${href}.`]);
});
