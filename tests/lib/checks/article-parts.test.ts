import { expect, test } from 'vitest';
import { articleParts } from '@/lib/checks/article-parts';
import { bothSides } from '@/lib/checks/both-sides';
import { percentageHasPeople } from '@/lib/checks/percentage-has-people';
import { readingGrade } from '@/lib/checks/reading-grade';
import type { Rule } from '@/lib/checks/rule';
import { sentenceLength } from '@/lib/checks/sentence-length';
import { shortVersion } from '@/lib/checks/short-version';
import { termExplained } from '@/lib/checks/term-explained';
import type { Content } from '@/lib/domain/content';
import { anArticle } from '../../support/article';
import { aClaim, anEstimate } from '../../support/content';
import { aWrittenScope, problemsOf } from '../../support/problems';

const claims = { approval: aClaim({ kind: 'regulation' }), counted: aClaim({ estimates: ['counts'] }), valued: aClaim({ estimates: ['value'] }), plain: aClaim({ estimates: undefined } as never) };
const value = { study: 'a-study', passage: 'a-trial#design', outcome: 'So', time: { words: 'After' }, measure: 'ratio', value: 2 } as const;
const content: Partial<Content> = { claims, estimates: { counts: anEstimate(), value } };
const inText = (rule: Rule, text: string, section = 'evidence', slug = 'first', different: Partial<Content> = {}) => problemsOf(rule, aWrittenScope({ ...content, ...different }, [anArticle(text, section, slug)]));

const unknown = '## What nobody knows yet\n';
const approval = '<Claim id="approval">It is not approved.</Claim>\n';

test.each([
  ['evidence', ['no heading “What nobody knows yet”', 'no word on what ketamine is approved for']],
  ['treatment', ['no heading “What nobody knows yet”', 'no word on what ketamine is approved for']],
  ['ketamine', ['no word on what ketamine is approved for']],
  ['fibromyalgia', []],
  ['about', []],
])('an article on %s has the parts that its readers need', (section, found) => {
  expect(inText(articleParts, '## Another\n\n<Claim id="counted">So.</Claim>\n', section)).toMatchObject(found.map((what) => ({ at: '---', found: what })));
  expect(inText(articleParts, `${unknown}\n${approval}`, section)).toEqual([]);
});

test('what is expected of an article is told', () => {
  expect(inText(articleParts, '').map(({ expected }) => expected)).toEqual(['what is not known, told openly', 'a claim of the kind regulation']);
});

test('approval is told by a claim, not by a figure of its name', () => {
  expect(inText(articleParts, '<Figure id="approval" />\n\n<Claim id="gone">So.</Claim>\n', 'ketamine')).toHaveLength(1);
});

test('going home begins with the emergency box', () => {
  const rest = `${approval}\n${unknown}`;
  expect(inText(articleParts, `<Emergency>\n\n${approval}\n</Emergency>\n\n${rest}`, 'treatment', 'going-home')).toEqual([]);
  expect(inText(articleParts, rest, 'treatment', 'other')).toEqual([]);
  expect(inText(articleParts, rest, 'treatment', 'going-home')).toMatchObject([{ at: approval.trim(), found: '<Claim> at the beginning', expected: 'the emergency box before all else' }]);
  expect(inText(articleParts, '', 'about', 'going-home')).toMatchObject([{ at: '---', found: '<nothing> at the beginning' }]);
});

const words = (count: number) => `<Ours>${Array.from({ length: count }, () => 'word').join(' ')}.</Ours>\n`;
const sides = (help: number, harm: number) => `${words(7)}\n## What may help\n\n${help > 0 ? words(help) : ''}\n## What may harm\n\n${harm > 0 ? words(harm) : ''}\n## Else\n\n${words(9)}`;

test.each([[10, 10], [10, 8], [8, 10], [25, 20]])('benefit in %i words and harm in %i are told at the same length', (help, harm) => {
  expect(inText(bothSides, sides(help, harm), 'treatment', 'decide')).toEqual([]);
});

test.each([[10, 7], [7, 10], [1, 0], [0, 1], [0, 0]])('benefit in %i words and harm in %i are not', (help, harm) => {
  expect(inText(bothSides, sides(help, harm), 'treatment', 'decide')).toMatchObject([{ at: '---', found: `${help} words under “What may help” and ${harm} under “What may harm”`, expected: 'the same length, within a fifth' }]);
  expect(inText(bothSides, sides(help, harm), 'treatment', 'other')).toEqual([]);
});

const short = (text: string) => `${words(3)}\n<Short>\n\n${text}\n</Short>\n`;

test.each(['ketamine', 'evidence', 'treatment'])('an article on %s has a short version', (section) => {
  expect(inText(shortVersion, short(words(5)), section)).toEqual([]);
  expect(inText(shortVersion, words(5), section)).toMatchObject([{ at: '---', found: 'no short version', expected: '<Short> with the answer' }]);
});

test('a short version has at most 150 words, wherever it stands', () => {
  expect(inText(shortVersion, words(5), 'about')).toEqual([]);
  expect(inText(shortVersion, short(words(150)))).toEqual([]);
  expect(inText(shortVersion, short(words(100) + words(51)), 'about')).toMatchObject([{ at: words(100).trim(), found: 'a short version of 151 words', expected: 'at most 150' }]);
});

test('a sentence has at most 25 words, and a paragraph at most 6 sentences', () => {
  expect(inText(sentenceLength, words(25))).toEqual([]);
  expect(inText(sentenceLength, words(26))).toMatchObject([{ at: words(26).trim(), found: expect.stringMatching(/^a sentence of 26 words: “word .+…”$/) as string, expected: 'at most 25 words' }]);
  const lines = (count: number) => Array.from({ length: count }, (_, index) => `<Ours>Line ${index + 1}.</Ours>`).join('\n');
  expect(inText(sentenceLength, `${lines(6)}\n\n${lines(6)}\n`)).toEqual([]);
  expect(inText(sentenceLength, `${lines(2)}\n\n${lines(7)}\n\n${lines(8)}\n`)).toMatchObject([
    { at: '<Ours>Line 1.</Ours>', found: 'a paragraph of more than 6 sentences', expected: 'at most 6' },
    { at: '<Ours>Line 1.</Ours>', found: 'a paragraph of more than 6 sentences' },
  ]);
});

const easy = '<Ours>The cat sat on the mat.</Ours>\n';
const hard = '<Ours>Considerable methodological heterogeneity necessitates individualised consideration.</Ours>\n';
const middling = '<Ours>Many people with this illness feel worse after a busy day, and they often need a long rest.</Ours>\n';

test('easy words are accepted, and two hard sentences alone are not judged', () => {
  expect(inText(readingGrade, easy.repeat(3))).toEqual([]);
  expect(inText(readingGrade, hard.repeat(2))).toEqual([]);
});

test('hard words are told with both formulas, in the article and in its short version', () => {
  expect(inText(readingGrade, hard.repeat(3))).toMatchObject([
    { at: hard.trim(), found: expect.stringMatching(/^grade \d+\.\d by Flesch–Kincaid in the article$/) as string, expected: '8 or below' },
    { at: hard.trim(), found: expect.stringMatching(/^grade \d+\.\d by Automated Readability in the article$/) as string, expected: '9 or below' },
  ]);
  expect(inText(readingGrade, `${easy.repeat(40)}\n<Short>\n\n${hard.repeat(3)}\n</Short>\n`)).toMatchObject([
    { found: expect.stringMatching(/^grade \d+\.\d by Flesch–Kincaid in the short version$/) as string, expected: '6 or below' },
    { found: expect.stringMatching(/^grade \d+\.\d by Automated Readability in the short version$/) as string, expected: '7 or below' },
  ]);
});

test('a short version is to be easier than an article', () => {
  expect(inText(readingGrade, middling.repeat(3))).toEqual([]);
  expect(inText(readingGrade, `<Short>\n\n${middling.repeat(3)}\n</Short>\n`).map(({ expected }) => expected)).toEqual(['6 or below']);
});

const glossary = {
  placebo: { forms: ['placebo', 'placebos'], explains: ['no active drug', 'placebo pill'], means: 'It looks like the drug.', said: 'pluh-SEE-boh' },
  nmda: { forms: ['NMDA'], explains: ['a switch'], means: 'A switch.', said: 'en' },
} as never;
const explained = (text: string) => inText(termExplained, text, 'evidence', 'first', { glossary });
const ours = (...sentences: readonly string[]) => sentences.map((sentence) => `<Ours>${sentence}</Ours>\n`).join('');

test.each<[string, ...string[]]>([
  ['in its sentence', 'A placebo has no active drug.'],
  ['in the sentence before', 'Some had no active drug.', 'That is a placebo.'],
  ['in the sentence after', 'First.', 'That is a placebo.', 'It has no active drug.'],
  ['at its first use', 'Placebos have no active drug.', 'Else.', 'More.', 'A placebo.'],
  ['nowhere, since it is not used', 'A non-placebo, placebox and xplacebo.'],
])('a term is explained %s', (_where, ...sentences) => {
  expect(explained(ours(...sentences))).toEqual([]);
});

test.each<[number, ...string[]]>([
  [0, 'It was a PLACEBO.'],
  [0, 'It was a placebo pill.'],
  [0, 'Placebo pill.'],
  [0, 'A placebo, a placebo pill.'],
  [0, 'It was a placebo.', 'Else.', 'It has no active drug.'],
  [2, 'It has no active drug.', 'Else.', 'It was a placebo.'],
  [1, 'Else.', 'Two placebos.'],
  [0, 'A placebo is no active drugstore.'],
])('a term without an explanation is found in sentence %i', (index, ...sentences) => {
  expect(explained(ours(...sentences))).toMatchObject([{ at: `<Ours>${sentences[index]}</Ours>`, found: '“placebo” without an explanation', expected: 'one of these words beside its first use: no active drug, placebo pill' }]);
});

const percent = (text: string, id = 'counted') => inText(percentageHasPeople, `<Claim id="${id}">${text}</Claim>\n`);

test.each(['8 of 12 people, or 67%.', 'It was 8 out of 12, or 67 %.', '1,200 of the 2,400, half: 50%.', 'It was 1 of every 3, 33%.', 'No per cent at all: 12.'])('people are counted in “%s”', (text) => {
  expect(percent(text)).toEqual([]);
});

test.each(['It was 67%.', 'It was 67 % of them.', '12% of 8.', 'It was 8 off 12, or 67%.', 'Many of 12, or 67%.'])('a percentage stands alone in “%s”', (text) => {
  expect(percent(text)).toMatchObject([{ at: `<Claim id="counted">${text}</Claim>`, found: `a percentage alone: “${text}”`, expected: 'how many people of how many' }]);
});

test('where nobody was counted a percentage may stand alone', () => {
  for (const id of ['valued', 'plain', 'gone']) expect(percent('It was 67%.', id)).toEqual([]);
  expect(inText(percentageHasPeople, '<Ours>It was 67%.</Ours>\n')).toEqual([]);
});
