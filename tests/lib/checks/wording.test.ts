import { expect, test } from 'vitest';
import { numberMatches } from '@/lib/checks/number-matches';
import type { Problem } from '@/lib/checks/problem';
import { wordingFitsCertainty } from '@/lib/checks/wording-fits-certainty';
import type { Claim } from '@/lib/domain/claim';
import { anArticle } from '../../support/article';
import { aClaim, aSource } from '../../support/content';
import { aScope } from '../../support/scope';

const supported = { passage: 'a-trial#responders', stance: 'supports' } as const;
const contradicted = { passage: 'a-trial#design', stance: 'contradicts' } as const;
const wording = (claim: Claim) => wordingFitsCertainty.check(aScope([], { claims: { 'a-claim': claim } })).map(told);
const told = ({ found, expected, mend }: Omit<Problem, 'rule'>) => ({ found, expected, mend });

test('a claim that nothing contradicts may say what a study showed', () => {
  expect(wording(aClaim({ text: 'A trial showed relief.', evidence: [supported] }))).toEqual([]);
});

test('a claim that one of its passages contradicts may not, and is told how to say it', () => {
  expect(wording(aClaim({ text: 'A trial showed relief.', evidence: [supported, contradicted] }))).toEqual([
    {
      found: '“showed” in claim “a-claim”, which a passage contradicts',
      expected: 'wording that leaves the question open: “found”, “argued”, “saw”',
      mend: 'say who found it, or that results disagree',
    },
  ]);
});

test('a promise is told with its certainty, and one of high certainty is none', () => {
  const promise = (grade: 'high' | 'moderate') => aClaim({ text: 'It eases pain.', certainty: { grade, why: 'Many people.', by: 'us' } });
  expect(wording(promise('high'))).toEqual([]);
  expect(wording(promise('moderate'))).toEqual([
    {
      found: '“eases” in claim “a-claim” of moderate certainty',
      expected: 'wording that fits: “may”, “probably”, or what one study saw',
      mend: 'soften the sentence, or say why the certainty is high',
    },
  ]);
});

test('a promise on a question that is disputed is told twice over', () => {
  expect(wording(aClaim({ text: 'Trials proved it eases pain.', evidence: [contradicted] }))).toHaveLength(2);
});

const numbers = (text: string, claim: Partial<Claim>, body = '') =>
  numberMatches.check(aScope(body === '' ? [] : [anArticle(body)], { claims: { 'a-claim': aClaim({ text, estimates: [], ...claim }) } }));
const expected = 'a number of one of the claim’s estimates, or a figure recorded on one of its passages';
const mend = 'correct the number, name its estimate in the claim, or record the figure on the passage if it stands there';

test('a claim may tell the figures of its passages, of the one against it, and the years of its sources', () => {
  expect(numbers('In 2011, 8 of 12 people; 24 in all.', { evidence: [supported], against: { finding: 'It did not.', passage: 'a-trial#design' } })).toEqual([]);
  expect(numbers('In 2011, 8 of 12 people; 24 in all.', { evidence: [supported] }).map(told)).toEqual([
    { found: 'the number 24 in claim “a-claim”', expected, mend },
  ]);
});

test('a claim may tell the numbers of the estimates that it names, and of no others', () => {
  expect(numbers('In one arm 3 people.', { evidence: [{ passage: 'a-trial#design', stance: 'supports' }], estimates: ['a-study-15-min'] })).toEqual([]);
  expect(numbers('In one arm 3 people.', { evidence: [{ passage: 'a-trial#design', stance: 'supports' }] })).toHaveLength(1);
  expect(numbers('In one arm 3 people.', { evidence: [{ passage: 'a-trial#design', stance: 'supports' }], estimates: ['not-there'] })).toHaveLength(1);
});

test('a number is told without its sign, as a fall of so much', () => {
  const sources = { 'a-trial': aSource({ csl: { type: 'report', title: 'A' }, passages: { responders: { locator: { kind: 'abstract' }, says: 'It fell.', figures: [-7] } } }) };
  const scope = (text: string) => aScope([], { sources, claims: { 'a-claim': aClaim({ text, evidence: [supported], estimates: [] }) } });
  expect(numberMatches.check(scope('It fell by 7 points.'))).toEqual([]);
  expect(numberMatches.check(scope('It fell by 6 points in 2011.'))).toHaveLength(2);
});

test('of a claim whose passage is not there no number is judged, in articles neither', () => {
  const gone = { evidence: [supported, { passage: 'a-trial#nowhere', stance: 'supports' }] } as const;
  expect(numbers('In 99 people.', gone, '<Claim id="a-claim">In 98 people.</Claim>\n')).toEqual([]);
});

test('a sentence of an article is held against its own claim, and our own words hold no number', () => {
  const body = '<Claim id="a-claim">After 15 minutes 9 of 12.</Claim>\n\n<Ours>About 5 in 10.</Ours>\n\n<Claim id="not-there">In 77.</Claim>\n';
  expect(numbers('After 15 minutes.', { evidence: [supported] }, body)).toEqual([
    { place: expect.objectContaining({ line: 12 }) as object, found: 'the number 9 in <Claim id="a-claim">', expected, mend },
    ...['5', '10'].map((written) => ({
      place: expect.objectContaining({ line: 14 }) as object,
      found: `the number ${written} in <Ours>`,
      expected: 'no number in our own words',
      mend: 'tell it in a <Claim>, which has a source',
    })),
  ]);
});
