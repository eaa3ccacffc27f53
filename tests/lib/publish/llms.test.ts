import { expect, test } from 'vitest';
import { llmsText, quotingRule } from '@/lib/publish/llms';
import { llmsFullText } from '@/lib/publish/llms-full';
import { aClaim } from '../../support/content';
import { aLibrary } from '../../support/library';

const text = llmsText(aLibrary());
const full = llmsFullText(aLibrary());

test('llms.txt has the shape of llmstxt.org: a name, a quoted summary, no heading before the sections, and links in each', () => {
  const [name, summary, limits, ...sections] = text.trimEnd().split('\n\n');
  expect(name).toBe('# A small site');
  expect(summary).toBe('> Just enough content to keep every rule.');
  expect(limits).toMatch(/^(?:- .+\n?)+$/);
  for (const line of sections.flatMap((section) => section.split('\n'))) expect(line).toMatch(/^## \S|^- \[.+\]\(https:\/\/small\.example\/\S*\): \S/);
});

test('both files say what the site is not, and how a number is to be quoted', () => {
  for (const file of [text, full]) {
    expect(file).toContain('Not yet reviewed by a clinician. This is not medical advice');
    expect(file).toContain(quotingRule);
  }
});

test('an article stands with its answer, how sure that is, and the day of its check', () => {
  expect(text).toContain('(https://small.example/evidence/first/): After 15 minutes, 8 of 12 people felt better. (Low certainty.) ');
  expect(text).toMatch(/\(Low certainty\.\) .*\. Checked 2026-11-22\.$/m);
});

test('a claim stands with its certainty, its place in the source, what speaks against it, and its address', () => {
  expect(full).toContain(`### After 15 minutes 8 of 12 people felt better.

- Address: https://small.example/claims/relief-15-min/
- Certainty: Low certainty (our own judgement). Few people.
- Supports it: A trial, Abstract. We read its summary (abstract) only, 2026-11-22. https://small.example/sources/a-trial/#responders
- Against it: we looked on 2026-11-22 and found nothing.
- Checked: 2026-11-22`);
});

test('a finding against a claim stands with its place, and a fact says that it has no certainty', () => {
  const claims = { c: aClaim({ against: { finding: 'Others saw nothing.', passage: 'a-trial#design' } }) };
  const other = llmsFullText(aLibrary({ topics: { t: { title: 'T', claims } } }));
  expect(other).toContain('- Against it: Others saw nothing. From: A trial, Abstract.');
  expect(full).toContain('- Certainty: not graded. We grade only claims about effects and harms');
});
