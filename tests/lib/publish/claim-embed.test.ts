import { expect, test } from 'vitest';
import type { Claim } from '@/lib/domain/claim';
import { claimCard, claimCardPage } from '@/lib/publish/claim-embed';
import { claimOembed } from '@/lib/publish/claim-oembed';
import { aClaim } from '../../support/content';
import { aLibraryOf, aVersion } from '../../support/claimed-library';

const claim = aClaim({ text: 'It helped "8" of 12 & <b>no more.', checked: '2026-03-01' });
const library = aLibraryOf({ one: claim });
const withdrawn = aLibraryOf({}, { one: { versions: [aVersion(claim)], tombstone: { on: '2026-04-01', why: 'It was wrong.', successor: null } } });
const pageOf = (from: typeof library) => claimCardPage(claimCard(from, 'one') ?? { text: '', lines: [], url: '', from: '' });

test('a card tells the claim, how sure and why, on how many sources, who says so and when', () => {
  const page = pageOf(library);
  for (const part of ['<h1>It helped &quot;8&quot; of 12 &amp; &lt;b&gt;no more.</h1>', `<p>Low certainty. ${claim.certainty?.why}</p>`, '<p>It rests on 1 source.</p>', 'From A small site. This is not medical advice. Not yet reviewed by a clinician. Checked 2026-03-01.']) expect(page).toContain(part);
  expect(page).toContain('<a href="https://small.example/claims/one/" target="_blank" rel="noopener">');
});

test('a card tells what speaks against the claim, and that little certainty about a harm is no all-clear', () => {
  const against = { finding: 'Others saw nothing.', passage: 'a-trial#design' } as const;
  expect(pageOf(aLibraryOf({ one: { ...claim, against } }))).toContain('<p>What speaks against it: Others saw nothing.</p>');
  expect(pageOf(aLibraryOf({ one: { ...claim, kind: 'harm' } as Claim }))).toContain('Low certainty; that is no reason to ignore it.');
});

test('a card runs nothing, fetches nothing and is not for search engines', () => {
  const page = pageOf(library);
  expect(page).not.toMatch(/<script|\ssrc=|\son\w+=|<link|url\(/);
  expect(page).toContain('<meta name="robots" content="noindex">');
});

test('the card of a claim that was taken back says so', () => {
  expect(pageOf(withdrawn)).toContain('We took this back on 2026-04-01. It was wrong.');
  expect(claimCard(library, 'never')).toBeUndefined();
});

test('the oEmbed file has what version 1.0 asks of a rich one, and a frame that holds the card', () => {
  const told = JSON.parse(claimOembed(library, 'one') ?? '') as Record<string, unknown>;
  expect(told).toMatchObject({ version: '1.0', type: 'rich', title: claim.text, provider_name: 'A small site', provider_url: 'https://small.example/', cache_age: 86_400 });
  const { width, height, html } = told;
  expect(html).toBe(`<iframe src="https://small.example/embed/claims/one/" title="It helped &quot;8&quot; of 12 &amp; &lt;b&gt;no more." width="${String(width)}" height="${String(height)}" loading="lazy"></iframe>`);
  expect(claimOembed(library, 'never')).toBeUndefined();
});
