import { expect, test } from 'vitest';
import { parseArticle } from '@/lib/articles/parse';
import { readContent } from '@/lib/articles/read';
import { digitsIn, numbersIn } from '@/lib/articles/numbers';
import { sentencesIn } from '@/lib/articles/sentences';
import { anArticle, anArticleFile } from '../../support/article';

test('headings get the anchors that GitHub would give them', () => {
  const { headings } = anArticle('## What is it?\n\n### The 2nd part\n');
  expect(headings.map(({ anchor }) => anchor)).toEqual(['what-is-it', 'the-2nd-part']);
});

test('claims, tellings and results are numbered in the order of the text, estimates are not', () => {
  const { uses } = anArticle(
    '<Claim id="a">x <Estimate id="e" arm="drug" /></Claim>\n\n<Telling id="b" />\n\n<Results id="c" />\n',
  );
  expect(uses.map(({ id, number }) => [id, number])).toEqual([['a', 1], ['b', 2], ['c', 3]]);
});

test('dates in front matter stay as they are written', () => {
  expect(anArticle('').frontMatter.checked).toBe('2026-11-22');
});

test('several faults of front matter are told at once, each on its line', () => {
  const file = { ...anArticleFile(''), text: '---\ntitle: A\nsummary: B\norder: 0\npublished: soon\nchecked: 2026-11-22\nsearched: 2026-11-22\nreview: 2027-05-22\nnext: [/a/]\n---\n' };
  const parsed = parseArticle(file);
  expect('faults' in parsed && parsed.faults.map(({ place }) => place.line)).toEqual([4, 5]);
});

test('front matter that never ends is told as such', () => {
  const parsed = parseArticle({ ...anArticleFile(''), text: '---\ntitle: A\n' });
  expect('faults' in parsed && parsed.faults[0]).toMatchObject({ fault: { found: 'front matter that never ends' } });
});

test('JavaScript in front matter is never run', () => {
  const text = '---js\n{ title: (globalThis.wasRun = true) }\n---\n';
  expect(parseArticle({ ...anArticleFile(''), text })).toHaveProperty('faults');
  expect(globalThis).not.toHaveProperty('wasRun');
});

test('an alias in front matter is told with its line, and never ends in an error', () => {
  for (const value of ['*a', '[*a, *a]', '&a [*a]']) {
    const file = anArticleFile('');
    const parsed = parseArticle({ ...file, text: file.text.replace('order: 1', `order: ${value}`) });
    expect(parsed).toMatchObject({ faults: [{ kind: 'front matter', place: { line: 4 } }] });
  }
});

test('a field without a blank after its colon is told to be missing', () => {
  const file = anArticleFile('');
  const parsed = parseArticle({ ...file, text: file.text.replace('title: A', 'title:our: A') });
  expect(parsed).toMatchObject({ faults: [{ fault: { found: 'no field “title”' } }, {}] });
});

test('articles, registry files and strays are told apart on disk', () => {
  const { articles, registries, strays } = readContent('tests/content/valid');
  expect(articles.map(({ section, slug }) => `${section}/${slug}`)).toEqual(['evidence/first', 'ketamine/second']);
  expect(registries.map(({ path }) => path)).toContain('content/claims/relief.ts');
  expect(strays).toEqual([]);
});

test('a folder without content has no articles', () => {
  expect(readContent('tests/e2e').articles).toEqual([]);
});

test('numbers are read with thousands commas and decimals, not out of names', () => {
  expect(digitsIn('2,309 adults, 0.5 mg, NG193, p<0.05, 12.').map(({ value }) => value)).toEqual([2309, 0.5, 0.05, 12]);
});

test('numbers in words count from three', () => {
  expect(numbersIn('One or two of Three and twelve').map(({ value }) => value)).toEqual([3, 12]);
});

test('sentences end at full stops, not at decimal points', () => {
  expect(sentencesIn('It was 0.5 mg. It helped! Did it?')).toEqual(['It was 0.5 mg.', 'It helped!', 'Did it?']);
});
