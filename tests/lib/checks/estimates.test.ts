import { expect, test } from 'vitest';
import { estimateFits } from '@/lib/checks/estimate-fits';
import { estimateInPassage } from '@/lib/checks/estimate-in-passage';
import { numbersAddUp } from '@/lib/checks/numbers-add-up';
import type { Estimate } from '@/lib/domain/estimate';
import type { Study } from '@/lib/domain/study';
import { anArticle } from '../../support/article';
import { aClaim, anEstimate, aSource, someContent } from '../../support/content';
import { aWrittenScope, problemsOf } from '../../support/problems';

const shared = { study: 'a-study', passage: 'a-trial#place', outcome: 'Pain', time: { words: 'After' } } as const;
const average = (...values: readonly { readonly value: number; readonly sd?: number; readonly low?: number; readonly high?: number }[]): Estimate => ({ ...shared, measure: 'average', unit: 'points', arms: Object.fromEntries(values.map((value, index) => [`arm-${index}`, value])) });
const ratio = (numbers: { readonly value: number; readonly low?: number; readonly high?: number }): Estimate => ({ ...shared, measure: 'ratio', ...numbers });
const count = (n: number, of: number, percent?: number) => anEstimate({ passage: 'a-trial#place', arms: { drug: { n, of, ...(percent === undefined ? {} : { percent }) } } });

const addedUp = (estimate: Estimate) => problemsOf(numbersAddUp, aWrittenScope({ estimates: { a: estimate }, studies: {} }));

test.each<[string, Estimate]>([
  ['all of them', count(12, 12)],
  ['nobody', count(0, 12, 0)],
  ['a share that is rounded up', count(2, 3, 67)],
  ['a share that is rounded by a half', count(1, 8, 13)],
  ['a value at the lower end of its interval', ratio({ value: 1, low: 1, high: 2 })],
  ['a value at the upper end of its interval', ratio({ value: 2, low: 1, high: 2 })],
  ['a value alone', ratio({ value: 2 })],
  ['averages with intervals', average({ value: 1, low: 0, high: 2 }, { value: -1 })],
])('numbers that can be so are accepted: %s', (_what, estimate) => {
  expect(addedUp(estimate)).toEqual([]);
});

test.each<[Estimate, at: string, found: string, expected: string]>([
  [count(13, 12), 'n: 13,', '13 of 12', 'a part no larger than its whole'],
  [count(13, 12, 80), 'n: 13,', '13 of 12', 'a part no larger than its whole'],
  [count(2, 3, 66), 'percent: 66', '66 % for 2 of 3', 'about 66.7 %'],
  [count(2, 3, 68), 'percent: 68', '68 % for 2 of 3', 'about 66.7 %'],
  [ratio({ value: 3, low: 1 }), 'value: 3,', 'one end of an interval', 'both ends, low and high'],
  [ratio({ value: 3, high: 4 }), 'value: 3,', 'one end of an interval', 'both ends, low and high'],
  [ratio({ value: 3, low: 4, high: 5 }), 'value: 3,', '3 with an interval from 4 to 5', 'an interval that holds its point'],
  [ratio({ value: 6, low: 4, high: 5 }), 'value: 6,', '6 with an interval from 4 to 5', 'an interval that holds its point'],
  [average({ value: 1 }, { value: 6, low: 4, high: 5 }), 'value: 6,', '6 with an interval from 4 to 5', 'an interval that holds its point'],
])('numbers that cannot be so are found: %o', (estimate, at, found, expected) => {
  expect(addedUp(estimate)).toMatchObject([{ at, found, expected }]);
});

const studied = (arms: readonly (number | null)[], split?: Study['split']) => {
  const [study] = Object.values(someContent().studies);
  const all = { ...study, arms: Object.fromEntries(arms.map((n, index) => [`arm-${index}`, { name: 'Arm', n }])), ...(split && { split }) } as Study;
  return problemsOf(numbersAddUp, aWrittenScope({ estimates: {}, studies: { 'a-study': all } }));
};

test('the same people in turn are the same number, and people side by side need not be', () => {
  expect(studied([12, 12, 12], 'in-turn')).toEqual([]);
  expect(studied([12, 11], 'by-chance')).toEqual([]);
  expect(studied([12, 11])).toEqual([]);
  expect(studied([12], 'in-turn')).toEqual([]);
  expect(studied([12, 12, 11], 'in-turn')).toMatchObject([{ at: "split: 'in-turn'", found: '12 and 11 people in turn', expected: 'the same people in each arm' }]);
});

const inPassage = (estimate: Estimate, figures: readonly number[] | undefined, says = 'It was so.') => {
  const passages = { place: { locator: { kind: 'abstract' }, says, ...(figures && { figures }) } } as const;
  return problemsOf(estimateInPassage, aWrittenScope({ sources: { 'a-trial': aSource({ passages }) }, estimates: { a: estimate } }));
};

test.each<[string, Estimate, readonly number[], string?]>([
  ['as a figure', count(8, 12), [8]],
  ['in its words', count(8, 12), [], 'Eight of them did.'],
  ['as a share in per cent', count(8, 12), [67]],
  ['as one person', count(1, 12), []],
  ['without its sign', ratio({ value: -8, low: -9, high: 7 }), [8, 9, -7]],
  ['each in its arm', average({ value: 5, sd: 2 }, { value: 6, low: 5, high: 7 }), [5, 2, 6, 7]],
])('a number of an estimate stands in its passage %s', (_how, estimate, figures, says) => {
  expect(inPassage(estimate, figures, says)).toEqual([]);
});

test.each<[Estimate, at: string, number: number]>([
  [count(8, 12), 'n: 8,', 8],
  [count(2, 12), 'n: 2,', 2],
  [average({ value: 5.5 }), 'value: 5.5', 5.5],
  [ratio({ value: 1, low: 0.4 }), 'low: 0.4', 0.4],
  [ratio({ value: 1, high: 5 }), 'high: 5', 5],
  [average({ value: 1, sd: 2.2 }), 'sd: 2.2', 2.2],
])('a number that its passage does not have is found: %o', (estimate, at, number) => {
  for (const figures of [[12, 100, 3], undefined]) {
    expect(inPassage(estimate, figures)).toMatchObject([{ at, found: `${number} in the estimate “a”, which “a-trial#place” does not have`, expected: 'a number of its passage' }]);
  }
});

test('of a passage that is not there no number is judged', () => {
  expect(problemsOf(estimateInPassage, aWrittenScope({ sources: {}, estimates: { a: count(8, 12) } }))).toEqual([]);
  expect(problemsOf(estimateInPassage, aWrittenScope({ sources: { 'a-trial': aSource() }, estimates: { a: count(8, 12) } }))).toEqual([]);
});

test('the arms of an estimate are those of its study', () => {
  const arms = { drug: { n: 1, of: 2 }, plcebo: { n: 1, of: 2 } };
  expect(problemsOf(estimateFits, aWrittenScope({ estimates: { a: anEstimate({ arms }), b: ratio({ value: 1 }) } }))).toEqual([
    { at: 'plcebo: {', found: 'the arm “plcebo”', expected: 'an arm of a-study: drug, placebo', mend: 'did you mean “placebo”? All are listed in content/studies/a-study.ts' },
  ]);
  expect(problemsOf(estimateFits, aWrittenScope({ estimates: { a: anEstimate({ study: 'nowhere' }) } }))).toHaveLength(2);
});

const estimates = { counts: anEstimate(), studies: anEstimate({ counted: 'studies' }), ratio: ratio({ value: 2 }), average: average({ value: 2 }) };
const inText = (text: string) => problemsOf(estimateFits, aWrittenScope({ estimates, studies: {}, claims: { 'a-claim': aClaim({ estimates: ['counts', 'ratio'] }), none: aClaim({ estimates: undefined } as never) } }, [anArticle(text)])).filter(({ at }) => at.startsWith('<'));

test('signs stand for people who were counted', () => {
  expect(inText('<People id="counts" />\n\n<People id="nowhere" />\n')).toEqual([]);
  for (const id of ['studies', 'ratio', 'average']) {
    expect(inText(`<People id="${id}" />\n`)).toMatchObject([{ at: `<People id="${id}" />`, found: `<People id="${id}">, which does not count people`, expected: 'an estimate that counts people' }]);
  }
  expect(inText('<Results id="ratio" />\n')).toEqual([]);
});

test('an estimate in a claim is one that the claim lists, with an arm that it has', () => {
  expect(inText('<Claim id="a-claim">It was <Estimate id="counts" arm="drug" /> so, <Estimate id="nowhere" arm="x" />.</Claim>\n')).toEqual([]);
  expect(inText('<Claim id="nowhere">It was <Estimate id="counts" arm="drug" />.</Claim>\n')).toHaveLength(1);
});

test.each([
  '**<Estimate id="studies" arm="drug" />**',
  '[<Estimate id="studies" arm="drug" />](/about/)',
  '<Estimate id="studies" arm="drug" />',
])('an estimate that its claim does not list is found wherever it stands in the claim: %s', (written) => {
  const problem = { at: expect.stringMatching(/^<Estimate id="studies"/) as string, found: '<Estimate id="studies"> in claim “a-claim”', expected: 'one of counts, ratio' };
  expect(inText(`<Claim id="a-claim">It was ${written}.</Claim>\n`)).toMatchObject([problem]);
  expect(inText(`<Claim id="a-claim">\n  It was ${written}.\n</Claim>\n`)).toMatchObject([problem]);
});

test.each(['<Ours>It was <Estimate id="counts" arm="drug" />.</Ours>', '<Estimate id="counts" arm="drug" />', '<Short>\n\n<Estimate id="counts" arm="drug" />\n\n</Short>'])('an estimate outside of any claim has no source: %s', (text) => {
  expect(inText(`${text}\n`)).toMatchObject([{ at: expect.stringMatching(/^<Estimate id="counts"/) as string, found: '<Estimate id="counts"> outside of any claim', expected: 'a claim that lists the estimate', mend: 'tell it in a <Claim>, which has a source' }]);
});

test('an estimate names one of its arms, and one that compares two names none', () => {
  const inClaim = (written: string) => inText(`<Claim id="a-claim">It was ${written}.</Claim>\n`);
  expect(inClaim('<Estimate id="ratio" />')).toEqual([]);
  expect(inClaim('<Estimate id="counts" />')).toMatchObject([{ found: '<Estimate id="counts"> without an arm', expected: 'an arm that it has: drug, placebo', mend: 'write arm="drug"' }]);
  expect(inClaim('<Estimate id="counts" arm="drugs" />')).toMatchObject([{ found: 'the arm “drugs” of <Estimate id="counts">', mend: 'write arm="drug"' }]);
  expect(inClaim('<Estimate id="ratio" arm="drug" />')).toMatchObject([{ found: 'the arm “drug” of <Estimate id="ratio">', expected: 'no arm: it compares two', mend: 'take the arm out' }]);
});

test('a claim that lists no estimate is told so', () => {
  expect(inText('<Claim id="none">It was <Estimate id="counts" arm="drug" />.</Claim>\n')).toMatchObject([{ found: '<Estimate id="counts"> in claim “none”', expected: 'a claim that lists the estimate', mend: 'name the estimate in the claim’s list of estimates' }]);
  expect(inText('<Claim>It was <Estimate id="counts" arm="drug" />.</Claim>\n')).toMatchObject([{ found: '<Estimate id="counts"> in claim “”' }]);
});
