import { expect, test } from 'vitest';
import { countsFit } from '@/lib/checks/counts-fit';
import { numberMatches } from '@/lib/checks/number-matches';
import type { Rule } from '@/lib/checks/rule';
import { timeTold } from '@/lib/checks/time-told';
import { measuredIn, unitsMatch } from '@/lib/checks/units-match';
import type { Claim } from '@/lib/domain/claim';
import type { Content } from '@/lib/domain/content';
import type { Study } from '@/lib/domain/study';
import { anArticle } from '../../support/article';
import { aClaim, anEstimate, aSource, someContent } from '../../support/content';
import { aWrittenScope, problemsOf } from '../../support/problems';

const evidence = [{ passage: 'a-trial#place', stance: 'supports' }] as const;
const sources = (says: string) => ({ 'a-trial': aSource({ name: 'A', csl: { type: 'report', title: 'A' }, passages: { place: { locator: { kind: 'abstract' }, says } } }) });
const arms = { ketamine: { name: 'S-Ketamine drip', n: 12 }, control: { name: 'Midazolam', n: 12 } };
const studies = { 'a-study': { ...someContent().studies['a-study'], arms, treatment: undefined } as unknown as Study };
const estimates: Content['estimates'] = {
  early: anEstimate({ arms: { ketamine: { n: 8, of: 12 }, control: { n: 3, of: 12 } } }),
  late: anEstimate({ time: { words: '8 weeks after', minutes: 80_640 }, arms: { ketamine: { n: 2, of: 12 }, control: { n: 4, of: 12 } } }),
  vague: anEstimate({ time: { words: 'Some time after' } }),
  value: { study: 'a-study', passage: 'a-trial#place', outcome: 'So', time: { words: 'After' }, measure: 'average', unit: 'points', arms: { ketamine: { value: 5 } } },
};
const claimOf = (text: string, different: Partial<Claim> = {}) => aClaim({ text, evidence, estimates: ['early'], ...different });
const ofClaim = (rule: Rule, text: string, different: Partial<Claim> = {}, says = 'So.') => problemsOf(rule, aWrittenScope({ claims: { 'a-claim': claimOf(text, different) }, estimates, studies, sources: sources(says) }));
const inArticle = (rule: Rule, text: string, different: Partial<Claim> = {}) => problemsOf(rule, aWrittenScope({ claims: { 'a-claim': claimOf('So.', different) }, estimates, studies, sources: sources('So.') }, [anArticle(text)]));

test.each(['8 of 12 people', '12 of 12', '8 of 12 on ketamine', '8 people of 12 on S-ketamine', '3 of the 12 people with Midazolam', '3 of all the 12, people who had midazolam', '1,200 of 2,400', '5 of 20 on ketamine', '9 of 12 on rest', 'v13 of 12', '8.13 of 12', '20 or 12'])('“%s” counts people as they were', (text) => {
  expect(ofClaim(countsFit, `It was ${text}.`)).toEqual([]);
});

test.each([
  ['13 of 12', '13 of 12', 'a part no larger than its whole'],
  ['2,400 of 1,200', '2,400 of 1,200', 'a part no larger than its whole'],
  ['13 people of these 12', '13 people of these 12', 'a part no larger than its whole'],
  ['13 of 12 on ketamine', '13 of 12 on ketamine', 'a part no larger than its whole'],
  ['12 of 12 on ketamine', '12 of 12 on ketamine', 'what its estimates count there: 8 of 12'],
  ['3 of 12 on ketamine', '3 of 12 on ketamine', 'what its estimates count there: 8 of 12'],
  ['3 of 12, people on ketamine', '3 of 12, people on ketamine', 'what its estimates count there: 8 of 12'],
  ['3 of 12 had Ketamine', '3 of 12 had Ketamine', 'what its estimates count there: 8 of 12'],
  ['8 of 12 with control', '8 of 12 with control', 'what its estimates count there: 3 of 12'],
  ['8 of those 12 people on midazolam', '8 of those 12 people on midazolam', 'what its estimates count there: 3 of 12'],
])('“%s” is not what was counted', (text, written, expected) => {
  expect(ofClaim(countsFit, `It was ${text}.`)).toMatchObject([{ at: expect.stringMatching(/^text: /) as string, found: `“${written}” for claim “a-claim”`, expected }]);
});

test('all that the estimates of a claim count in a group is known, and what measures something else counts nothing', () => {
  expect(ofClaim(countsFit, 'It was 3 of 12 on ketamine.', { estimates: ['early', 'late', 'value', 'gone'] })).toMatchObject([{ expected: 'what its estimates count there: 8 of 12, or 2 of 12' }]);
  expect(ofClaim(countsFit, 'It was 3 of 12 on ketamine.', { estimates: ['value'] })).toEqual([]);
  expect(ofClaim(countsFit, 'It was 3 of 12 on ketamine.', { estimates: undefined } as never)).toEqual([]);
});

test('a count in an article is told at its place', () => {
  expect(inArticle(countsFit, '<Claim id="a-claim">It was 3 of 12 on ketamine.</Claim>\n')).toMatchObject([{ at: '<Claim id="a-claim">It was 3 of 12 on ketamine.</Claim>' }]);
});

type Read = readonly (readonly [number, string])[];
test.each<[string, Read, Read?]>([
  ['15 minutes, 1 minute', [[15, 'minute'], [1, 'minute']]],
  ['2 Hours', [[2, 'hour']]],
  ['three days', [[3, 'day']]],
  ['eight to ten weeks', [[8, 'week'], [10, 'week']]],
  ['1 to 2 months', [[1, 'month'], [2, 'month']]],
  ['1 and 2 years', [[1, 'year'], [2, 'year']]],
  ['1 or 2 years', [[1, 'year'], [2, 'year']]],
  ['20–80 minutes', [[20, 'minute'], [80, 'minute']]],
  ['an 80-minute drip', [[80, 'minute']]],
  ['0.5 mg/kg', [[0.5, 'mg']]],
  ['35mg', [[35, 'mg']]],
  ['2,400 micrograms', [[2400, 'microgram']]],
  ['5 mcg, 6 kg, 7 ml, 8 g, 9%, 9 %', [[5, 'mcg'], [6, 'kg'], [7, 'ml'], [8, 'g'], [9, '%'], [9, '%']]],
  ['12 people, 5 grains, B12 weeks, 3 monthly', []],
  ['one week, two days', []],
  ['week 8, day three, Month 6, year 1', [], [[8, 'week'], [3, 'day'], [6, 'month'], [1, 'year']]],
  ['minute 5, hour 4', [], [[5, 'minute'], [4, 'hour']]],
  ['midweek 8', []],
])('numbers with units are read in “%s”', (text, before, after = []) => {
  const read = (order?: 'either order') => measuredIn(text, order).map(({ number, unit }) => [number, unit]);
  expect(read()).toEqual(before);
  expect(read('either order')).toEqual([...before, ...after]);
});

test('what is read is told as it is written', () => {
  expect(measuredIn('In 20 to 80 minutes, or week 8.', 'either order').map(({ written }) => written)).toEqual(['20 to 80 minutes', '20 to 80 minutes', 'week 8']);
});

test('a number has the unit of its document', () => {
  expect(ofClaim(unitsMatch, 'After 8 weeks.', {}, 'After 8 weeks, 8 days.')).toEqual([]);
  expect(ofClaim(unitsMatch, 'After 9 weeks.', {}, 'After 8 days.')).toEqual([]);
  expect(ofClaim(unitsMatch, 'In 8 people.', {}, 'After 8 days.')).toEqual([]);
  expect(ofClaim(unitsMatch, 'After 8 weeks.', {}, 'After 8 days, 8 hours, 8 days.')).toMatchObject([{ at: "text: 'After 8 weeks.',", found: '“8 weeks” for claim “a-claim”', expected: '8 with the unit of its document: day, hour' }]);
});

test.each(['After 15 minutes 8 of 12 people.', 'Around the drip 8 of 12.', 'During it 8 of 12.', 'After fifteen, 8 off 12.', '8 of them', 'At minute 15, 8 people of the 12.'])('a count has its time, or counts nothing: “%s”', (text) => {
  expect(ofClaim(timeTold, text)).toEqual([]);
});

test.each(['Then 8 of 12.', 'After 15 hours 8 of 12.', 'After 8 minutes 8 people of all the 12.', 'Grounds: 8 of these 12.', '8 of those 12.'])('a count without its time is found: “%s”', (text) => {
  expect(ofClaim(timeTold, text)).toMatchObject([{ at: `text: '${text}',`, found: `a count without its time: “${text}”`, expected: 'the time of its estimate in the sentence or beside it' }]);
});

test('one of the times of a claim is enough, and a time without a number asks for none', () => {
  expect(ofClaim(timeTold, 'In week 8, 8 of 12.', { estimates: ['early', 'late'] })).toEqual([]);
  expect(ofClaim(timeTold, 'Then 8 of 12.', { estimates: ['early', 'vague'] })).toEqual([]);
  expect(ofClaim(timeTold, 'Then 8 of 12.', { estimates: ['gone'] })).toEqual([]);
  expect(ofClaim(timeTold, 'Then 8 of 12.', { estimates: undefined } as never)).toEqual([]);
});

const counted = '<Claim id="a-claim">It was 8 of 12.</Claim>';
const ours = (text: string) => `<Ours>${text}</Ours>`;

test.each([
  ['two sentences before', [ours('After 15 minutes.'), ours('Else.'), counted]],
  ['in the sentence after', [counted, ours('After 15 minutes.')]],
  ['in the heading', ['\n## After 15 minutes\n', ours('More.'), counted]],
])('in an article the time may stand %s', (_where, lines) => {
  expect(inArticle(timeTold, `${lines.join('\n')}\n`)).toEqual([]);
});

test.each([
  ['three sentences before', [ours('After 15 minutes.'), ours('Else.'), ours('More.'), counted]],
  ['two sentences after', [counted, ours('Else.'), ours('After 15 minutes.')]],
  ['in another heading', ['## After 15 minutes\n', ours('Else.'), '\n## Another\n', counted]],
])('in an article a time %s is too far', (_where, lines) => {
  expect(inArticle(timeTold, `${lines.join('\n')}\n`)).toMatchObject([{ at: counted, found: 'a count without its time: “It was 8 of 12.”', expected: 'the time of its estimate in the sentence or beside it' }]);
});

test('an estimate in a sentence is read with its number, and without one where it has none', () => {
  const read = (written: string) => inArticle(timeTold, `<Claim id="a-claim">It was ${written}.</Claim>\n`).map(({ found }) => found);
  expect(read('<Estimate id="early" arm="ketamine" />')).toEqual(['a count without its time: “It was 8 of 12 people.”']);
  for (const other of ['<Estimate id="gone" arm="ketamine" />', '<Estimate id="value" arm="nobody" />', '<Estimate id="early" />']) {
    expect(read(`8 of 12${other}`)).toEqual(['a count without its time: “It was 8 of 12.”']);
  }
});

test('our own words and claims that are not there have no time', () => {
  expect(inArticle(timeTold, '<Ours>It was 8 of 12.</Ours>\n<Claim id="gone">It was 8 of 12.</Claim>\n<Claim id="a-claim">Nobody.</Claim>\n')).toEqual([]);
});

test('a wrong number is found where its sentence begins, in every text of a claim', () => {
  const against = { finding: 'Yet 98 did not feel it at all, it says there.', passage: 'a-trial#place' } as const;
  expect(ofClaim(numberMatches, 'In 99 people.', { against, certainty: { grade: 'low', why: 'Only 97 people.', by: 'us' } })).toMatchObject([
    { at: "In 99 people.',", found: 'the number 99 in claim “a-claim”' },
    { at: "Yet 98 did not feel it at all, it says there.',", found: 'the number 98 in claim “a-claim”' },
    { at: "Only 97 people.',", found: 'the number 97 in claim “a-claim”' },
  ]);
  expect(ofClaim(numberMatches, 'In 99 people.', { kind: 'fact', certainty: undefined } as never)).toHaveLength(1);
});

test('questions hold no number, and what names a claim but is none tells none', () => {
  expect(inArticle(numberMatches, '<Questions>\n\n- Are 5 enough?\n\n</Questions>\n')).toMatchObject([{ at: '<Questions>', found: 'the number 5 in <Questions>', expected: 'no number in our own words' }]);
  expect(inArticle(numberMatches, '<Short id="a-claim">\n\n99\n\n</Short>\n\n<Claim>In 99.</Claim>\n')).toEqual([]);
});
