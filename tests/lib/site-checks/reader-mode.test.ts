import { expect, test } from 'vitest';
import { aPage } from '../../support/a-page';
import { readerModeFaults } from '../../support/site-checks/reader-mode';

const prose = Array.from({ length: 8 }, (_, at) => `<p>Sentence ${at} is long enough, with commas, with more words, and with an end, to be taken for text by a reader.</p>`).join('');
const claim = (use: number, link = `<a href="#ref-${use}">[${use}]</a>`) => `<p><span id="use-${use}" data-claim="a-claim" class="claim">After a week, ${use} of 40 people had less pain. ${link}</span></p>`;
const short = '<section class="short"><p><span class="ours">Few people had less pain.</span></p></section>';
const references = '<ol><li id="ref-1">One</li><li id="ref-2">Two</li></ol>';
const anArticle = (body: string, lang = 'lang="en"') => aPage({ lang, title: 'Words', body: `<article>${body}${prose}${references}</article>` });
const inArticle = { claims: 2, hasShort: true };

test('an article that reader mode keeps has no fault', () => {
  expect(readerModeFaults(anArticle(short + claim(1) + claim(2)), inArticle)).toEqual([]);
});

test('an article that tells no claim and has no short version needs none', () => {
  expect(readerModeFaults(anArticle(''), { claims: 0, hasShort: false })).toEqual([]);
});

/** What reader mode takes for an advertisement. */
const lost = (inner: string) => `<aside class="ad-break sponsor">${inner}</aside>`;

test.for([
  ['a page whose claims are not marked', anArticle(short + claim(1)), ['marks 1 claims, and the article tells 2', 'leads from 1 claims to sources, and the article tells 2']],
  ['a claim without a way to its source', anArticle(short + claim(1) + claim(2, '')), ['leads from 1 claims to sources, and the article tells 2']],
  ['a short version that is not marked', anArticle(claim(1) + claim(2)), ['marks no sentence of the short version']],
  ['a claim that is lost', anArticle(short + claim(1) + lost(claim(2))), ['loses the claim “After a week, 2 of 40 people had less pain. [2]”', 'loses the way from use-2 to its sources']],
  ['a row of a figure that is lost with its words', anArticle(`${short}${claim(1)}${claim(2)}${lost('<figure><ul><li data-claim="b" id="use-3">In a row, 3 of 40</li></ul></figure>')}`), ['loses the claim “In a row, 3 of 40”']],
  ['a short version that is lost', anArticle(lost(short) + claim(1) + claim(2)), ['loses of the short version “Few people had less pain.”']],
  ['another language', anArticle(short + claim(1) + claim(2), 'lang="de"'), ['loses its language: de']],
  ['another title', aPage({ title: 'Another title of it', body: `<article>${short}${claim(1)}${claim(2)}${prose}</article>` }), ['is called “Another title of it”, not “Words”']],
] as const)('%s is found', ([, page, faults]) => {
  expect(readerModeFaults(page, inArticle)).toEqual(faults.map((fault) => `/a/ in reader mode: ${fault}.`));
});
