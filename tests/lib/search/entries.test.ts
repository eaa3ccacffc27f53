import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { gradeWords } from '@/lib/domain/labels';
import { browserScript } from '@/lib/publish/elements';
import { lettersOf } from '@/lib/search/a-z';
import { searchFile } from '@/lib/search/entries';
import { library } from '../../support/real-library';

const { entries } = searchFile(library);
const compressed = (text: string) => brotliCompressSync(text).length;

test('every article, claim, study and source can be found', () => {
  const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
  expect(count('answer')).toBe(library.articles.length);
  expect(count('claim')).toBe(Object.keys(library.claims).length);
  expect(count('study')).toBe(Object.keys(library.studies).length);
  expect(count('source')).toBe(Object.keys(library.sources).length);
});

test('a claim with a certainty tells it in words, with the day on which it was checked', () => {
  for (const [id, claim] of Object.entries(library.claims)) {
    const { note } = entries.find(({ href }) => href === `/claims/${id}/`) ?? { note: '' };
    expect(note).toContain(`Checked ${claim.checked}`);
    if (claim.certainty) expect(note).toContain(gradeWords[claim.certainty.grade]);
    else expect(note).not.toContain('certainty');
  }
});

const answerAt = (href: string) => entries.find((entry) => entry.href === href);

test('a short answer does not tell a finding without what limits it', () => {
  expect(answerAt('/evidence/does-it-help/')?.text).toMatch(/may ease.+saw no lasting gain/);
  expect(answerAt('/evidence/sorensen-studies/')?.text).toMatch(/8 of 11 people.+such relief on a dummy drug/);
  expect(answerAt('/evidence/other-studies/')?.text).toContain('no dummy drug to compare with.');
});

test('a short answer tells the lowest and the highest certainty of its claims', () => {
  expect(answerAt('/evidence/sorensen-studies/')?.note).toContain('Very low certainty');
  expect(answerAt('/treatment/side-effects/')?.note).toMatch(/^(?:Very low|Low|Moderate) to \w+ certainty/i);
});

test('every term leads to what it means', () => {
  const terms = entries.filter(({ kind }) => kind === 'term');
  expect(terms.map(({ href }) => href)).toEqual(Object.keys(library.glossary).map((id) => `/glossary/#${id}`));
  expect(terms.find(({ title }) => title === 'placebo')?.text).toBe(library.glossary.placebo?.means);
});

test('the A–Z page lists each entry once under its letter, without its article', () => {
  const letters = lettersOf(library);
  expect(letters.map(({ letter }) => letter)).toEqual([...letters.map(({ letter }) => letter)].sort());
  const under = (letter: string) => letters.find((candidate) => candidate.letter === letter)?.lines.map(({ words }) => words) ?? [];
  expect(under('N')).toContain('The Noppers trial');
  expect(under('S')).toContain('Sörensen 1995');
  expect(under('C')).toContain('Cost');
  const hrefs = new Set(letters.flatMap(({ lines }) => lines.map(({ href }) => href)));
  for (const { section, slug } of library.articles) expect(hrefs).toContain(`/${section}/${slug}/`);
});

test('the list to search in stays small', () => {
  expect(compressed(JSON.stringify(searchFile(library)))).toBeLessThan(60_000);
});

test('the scripts stay small: 15 kB for search, 6 kB for all pages', async () => {
  expect(compressed(await browserScript(process.cwd(), 'search'))).toBeLessThan(15_000);
  expect(compressed(await browserScript(process.cwd(), 'site'))).toBeLessThan(6_000);
});
