import { expect, test } from 'vitest';
import { claimExists } from '@/lib/checks/claim-exists';
import { estimateFits } from '@/lib/checks/estimate-fits';
import { headingOrder } from '@/lib/checks/heading-order';
import { knownComponent } from '@/lib/checks/known-component';
import { linkResolves } from '@/lib/checks/link-resolves';
import { noCodeInProse } from '@/lib/checks/no-code-in-prose';
import { numberMatches } from '@/lib/checks/number-matches';
import type { Rule } from '@/lib/checks/rule';
import { sentenceHasClaim } from '@/lib/checks/sentence-has-claim';
import { sentenceLength } from '@/lib/checks/sentence-length';
import { anArticle } from '../../support/article';
import { aScope, found } from '../../support/scope';

const inText = (rule: Rule, text: string) => found(rule, aScope([anArticle(text)]));

test('a sentence inside a claim, our own words, questions or a heading is accepted', () => {
  const text =
    '## A heading\n\n<Claim id="people-24">The trial had 24 people.</Claim>\n<Ours>That is few.</Ours>\n\n<Questions>\n\n- How many?\n\n</Questions>\n';
  expect(inText(sentenceHasClaim, text)).toEqual([]);
});

test('a sentence between two claims is found', () => {
  const text = '<Claim id="people-24">One.</Claim> Lost words. <Claim id="people-24">Two.</Claim>\n';
  expect(inText(sentenceHasClaim, text)).toEqual(['12: “Lost words.” outside of any claim']);
});

test('a sentence in a list, a quotation and the short version is found', () => {
  const text = '- In a list.\n\n> In a quotation.\n\n<Short>\n\nIn the short version.\n\n</Short>\n';
  expect(inText(sentenceHasClaim, text)).toHaveLength(3);
});

test('a sentence in a table is found', () => {
  expect(inText(sentenceHasClaim, '| a | b |\n|---|---|\n| c | d |\n')).toHaveLength(4);
});

test('a decimal number or an abbreviation does not make two sentences of one', () => {
  const text = '<Claim id="people-24">The dose was 0.5 mg/kg, e.g. 35 mg, in all.</Claim>\n';
  expect(inText(sentenceHasClaim, text)).toEqual([]);
});

test('a number of an estimate, a passage or the year of the source is accepted', () => {
  const text = '<Claim id="relief-15-min">In 2011, after 15 minutes, 8 of 12 people felt better.</Claim>\n';
  expect(inText(numberMatches, text)).toEqual([]);
});

test('a number that a component renders is accepted', () => {
  const text = '<Claim id="relief-15-min">It was <Estimate id="a-study-15-min" arm="placebo" />.</Claim>\n';
  expect(inText(numberMatches, text)).toEqual([]);
});

test('a percentage that the source does not give is found', () => {
  expect(inText(numberMatches, '<Claim id="relief-15-min">It helped 67% of people.</Claim>\n')).toEqual([
    '12: the number 67 in <Claim id="relief-15-min">',
  ]);
});

test('digits inside a name are not taken for a number', () => {
  expect(inText(numberMatches, '<Claim id="people-24">NG193 and CB1 had 24 people.</Claim>\n')).toEqual([]);
});

test('headings that go down by one level are accepted', () => {
  expect(inText(headingOrder, '## One\n\n### Two\n\n## Three\n')).toEqual([]);
});

test('links to articles, headings, sources, passages and claims are accepted', () => {
  const text =
    '## Here\n\n<Ours>[a](#here) [b](/evidence/first/) [c](/sources/a-trial/#design) [d](/claims/people-24/) [e](/studies/a-study/) [f](/sources/a-page/#p-001)</Ours>\n';
  expect(inText(linkResolves, text)).toEqual([]);
});

test('a link without the slash at the end is found', () => {
  expect(inText(linkResolves, '<Ours>[a](/evidence/first)</Ours>\n')).toEqual(['12: a link to “/evidence/first”']);
});

test('a link to an article that cannot be read yet is not called broken', () => {
  const scope = aScope([anArticle('<Ours>[a](/ketamine/second/#x)</Ours>\n')]);
  const other = { ...anArticle('', 'ketamine', 'second'), stage: 'read' as const };
  const withOther = { ...scope, folder: { ...scope.folder, articles: [...scope.folder.articles, other] } };
  expect(found(linkResolves, withOther)).toEqual([]);
});

test('components of the vocabulary with their own attributes are accepted', () => {
  const text = '<Claim id="relief-15-min"><Estimate id="a-study-15-min" arm="drug" />.</Claim>\n\n<Results id="a-study" />\n';
  expect(inText(knownComponent, text)).toEqual([]);
  expect(inText(claimExists, text)).toEqual([]);
});

test('code in prose is found in every form', () => {
  const text = 'export const a = 1\n\n<Ours>{a} and <b>bold</b></Ours>\n\n```\ncode\n```\n\n![alt](/a.png)\n\n<Ours id={a}>x</Ours>\n';
  expect(inText(noCodeInProse, text)).toEqual([
    '12: “export const a = 1”',
    '14: the expression {a}',
    '14: the HTML element <b>',
    '16: a code block',
    '20: an image',
    '22: an expression in an attribute of <Ours>',
  ]);
});

test('signs for people need a count of people', () => {
  const ratio = { study: 'a-study', passage: 'a-trial#responders', outcome: 'Harm', time: { words: 'After' }, measure: 'ratio', value: 2 } as const;
  const scope = aScope([anArticle('<People id="a-ratio" />\n')], { estimates: { 'a-ratio': ratio } });
  expect(found(estimateFits, scope)).toEqual(['12: <People id="a-ratio">, which does not count people']);
});

test('each item of a list is a paragraph of its own', () => {
  const items = (count: number) => Array.from({ length: count }, () => '- <Ours>A short thing.</Ours>').join('\n');
  expect(found(sentenceLength, aScope([anArticle(`${items(9)}\n`)]))).toEqual([]);
  expect(found(sentenceLength, aScope([anArticle(`${items(9).replaceAll('- ', '')}\n`)]))).toHaveLength(1);
});

test.for(['__proto__', 'constructor', 'toString'])('a claim with the id “%s” is told not to exist, and no rule ends in an error', (id) => {
  const scope = aScope([anArticle(`<Claim id="${id}">It helped 12 of 24 people.</Claim>`)]);
  expect(found(numberMatches, scope)).toEqual([]);
  expect(found(claimExists, scope)).toEqual([`12: <Claim id="${id}">`]);
});
