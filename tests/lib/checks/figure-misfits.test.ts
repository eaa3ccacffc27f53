import { expect, test } from 'vitest';
import { figureIsDrawable } from '@/lib/checks/figure-is-drawable';
import type { Content } from '@/lib/domain/content';
import type { Estimate } from '@/lib/domain/estimate';
import type { Figure } from '@/lib/domain/figure';
import type { Study } from '@/lib/domain/study';
import { aClaim, anEstimate, aSource, someContent } from '../../support/content';
import { aWrittenScope, problemsOf, type Told } from '../../support/problems';

const shared = { study: 'a-study', passage: 'a-trial#place', outcome: 'Pain', time: { words: 'After' } } as const;
const compared = (measure: 'difference' | 'ratio', value: number, different: object = {}): Estimate => ({ ...shared, measure, value, ...different });
const share = (...values: readonly number[]): Estimate => ({ ...shared, measure: 'share', unit: '% of people', arms: Object.fromEntries(values.map((value, index) => [`arm-${index}`, { value }])) });

const estimates: Content['estimates'] = {
  count: anEstimate(),
  later: anEstimate({ time: { words: 'Later', minutes: 60 } }),
  'same-time': anEstimate({ time: { words: 'Then', minutes: 15 } }),
  'no-time': anEstimate({ time: { words: 'Some day' } }),
  'other-outcome': anEstimate({ outcome: 'Sleep', time: { words: 'Later', minutes: 60 } }),
  'other-study': anEstimate({ study: 'b-study', time: { words: 'Later', minutes: 60 } }),
  'other-arms': anEstimate({ arms: { drug: { n: 1, of: 12 } }, time: { words: 'Later', minutes: 60 } }),
  studies: anEstimate({ counted: 'studies' }),
  share: share(0, 100),
  'share-below': share(10, -1),
  'share-above': share(101, 10),
  average: { ...shared, measure: 'average', unit: 'points', arms: { drug: { value: 3 } } },
  more: compared('difference', 20, { unit: 'more people in every 100' }),
  twice: compared('ratio', 2),
  'ratio-below': compared('ratio', 2, { low: -1, high: 3 }),
  'ratio-zero': compared('ratio', 0),
  points: compared('difference', -2, { unit: 'points' }),
  'more-points': compared('difference', -1, { unit: 'points' }),
  'ten-scale': compared('difference', -2, { unit: 'points from 0 to 10' }),
  'hundred-scale': compared('difference', -20, { unit: 'points from 0 to 100' }),
  'no-unit': compared('difference', 3),
};
const claims = { told: aClaim({ text: 'In 20 to 30 of 100, 4 million people.', evidence: [{ passage: 'a-trial#place', stance: 'supports' }], estimates: [] }), other: aClaim({ text: 'Nothing.', evidence: [{ passage: 'a-trial#place', stance: 'supports' }], estimates: [], certainty: { grade: 'high', why: 'So.', by: 'us' } }) };
const sources = { 'a-trial': aSource({ csl: { type: 'report', title: 'A' }, passages: { place: { locator: { kind: 'abstract' }, says: 'So.', figures: [55] } } }) };

const drawn = (figure: object, content: Partial<Content> = {}): readonly Told[] =>
  problemsOf(figureIsDrawable, aWrittenScope({ estimates, claims, sources, figures: { 'a-figure': { title: 'How?', claims: ['told'], ...figure } as unknown as Figure }, ...content }));

test.each([[['count', 'later']], [['count', 'gone', 'later']]])('people at times that grow are drawn: %o', (ids) => {
  expect(drawn({ kind: 'people-over-time', estimates: ids })).toEqual([]);
});

test.each([
  [['count', 'studies'], 'studies', 'which does not count people', 'an estimate that counts people'],
  [['average', 'count'], 'average', 'which does not count people', 'an estimate that counts people'],
  [['count', 'other-outcome'], 'other-outcome', 'which counts something else than the one before it', 'one study, one outcome and the same arms at every time'],
  [['count', 'other-study'], 'other-study', 'which counts something else than the one before it', 'one study, one outcome and the same arms at every time'],
  [['count', 'other-arms'], 'other-arms', 'which counts something else than the one before it', 'one study, one outcome and the same arms at every time'],
  [['later', 'count'], 'count', 'whose time is not after the one before it', 'times in minutes that grow'],
  [['count', 'same-time'], 'same-time', 'whose time is not after the one before it', 'times in minutes that grow'],
  [['count', 'no-time'], 'no-time', 'whose time is not after the one before it', 'times in minutes that grow'],
  [['no-time', 'later'], 'later', 'whose time is not after the one before it', 'times in minutes that grow'],
] as const)('a figure over time of %o is refused', (ids, wrong, why, expected) => {
  expect(drawn({ kind: 'people-over-time', estimates: ids })).toContainEqual(expect.objectContaining({ at: expect.stringMatching(`^${wrong}'`) as string, found: `in figure “a-figure”, the estimate “${wrong}”, ${why}`, expected }));
});

const icons = (figure: object) => drawn({ kind: 'icon-array', estimates: [], ...figure });

test('counts, shares, differences that count people, and shares that a claim tells are drawn as signs', () => {
  expect(icons({ estimates: ['count', 'share', 'gone'] })).toEqual([]);
  expect(icons({ estimates: ['count'], comparison: 'placebo' })).toEqual([]);
  expect(icons({ estimates: ['count', 'more'], ratios: ['twice'] })).toEqual([]);
  expect(icons({ told: [{ claim: 'told', outcome: 'So', groups: [{ name: 'A', percent: 20, upTo: 30 }, { name: 'B', percent: 55 }, { name: 'C', n: 20, of: 100 }, { name: 'D', n: 20, of: 20 }] }] })).toEqual([]);
  expect(icons({ told: [{ claim: 'gone', outcome: 'So', groups: [{ name: 'A', percent: 99 }] }] })).toEqual([]);
});

const uncounted = (id: string) => `the estimate “${id}”, of which we cannot tell how many of a hundred`;
const countable = 'a count, a share, or “more people in every 100” with a ratio of the same study that fits it';
test.each([
  [{ estimates: ['count'], comparison: 'dummy' }, "count'", 'the estimate “count” without the arm “dummy”', 'one of its arms: drug, placebo'],
  [{ estimates: ['share'], comparison: 'dummy' }, "share'", 'the estimate “share” without the arm “dummy”', 'one of its arms: arm-0, arm-1'],
  [{ estimates: ['share-below'] }, "share-below'", 'the estimate “share-below” with a share outside of 0 to 100', 'a share in per cent'],
  [{ estimates: ['share-above'], comparison: 'arm-0' }, "share-above'", 'the estimate “share-above” with a share outside of 0 to 100', 'a share in per cent'],
  [{ estimates: ['average'] }, "average'", uncounted('average'), countable],
  [{ estimates: ['more'] }, "more'", uncounted('more'), countable],
  [{ estimates: ['points', 'more'], ratios: ['twice'] }, "points'", uncounted('points'), countable],
  [{ estimates: ['twice'], ratios: ['twice'] }, "twice'", uncounted('twice'), countable],
  [{ estimates: ['more'], ratios: ['points'] }, "more'", uncounted('more'), countable],
  [{ told: [{ claim: 'told', outcome: 'So', groups: [{ name: 'A', percent: 21 }] }] }, '21', 'the number 21 of “A”', 'a number that claim “told” or one of its passages tells'],
  [{ told: [{ claim: 'told', outcome: 'So', groups: [{ name: 'A', percent: 20, upTo: 31 }] }] }, '31', 'the number 31 of “A”', 'a number that claim “told” or one of its passages tells'],
  [{ told: [{ claim: 'told', outcome: 'So', groups: [{ name: 'A', n: 20, of: 99 }] }] }, '99', 'the number 99 of “A”', 'a number that claim “told” or one of its passages tells'],
  [{ told: [{ claim: 'told', outcome: 'So', groups: [{ name: 'Some', percent: 30, upTo: 20 }] }] }, "Some'", '30 up to 20 in “Some”', 'the smaller number first'],
  [{ told: [{ claim: 'told', outcome: 'So', groups: [{ name: 'Some', n: 100, of: 30 }] }] }, "Some'", '100 up to 30 in “Some”', 'the smaller number first'],
  [{}, 'estimates: []', 'nothing to draw', 'an estimate or a told share'],
  [{ told: [] }, 'estimates: []', 'nothing to draw', 'an estimate or a told share'],
])('signs of %o are refused', (figure, at, found, expected) => {
  expect(icons(figure)).toContainEqual(expect.objectContaining({ at: expect.stringMatching(`^${at.replace('[]', '\\[\\]')}`) as string, found: `in figure “a-figure”, ${found}`, expected }));
});

const intervals = (...ids: readonly string[]) => drawn({ kind: 'intervals', rows: 'time', estimates: ids });

test.each([[['points', 'more-points']], [['ten-scale', 'hundred-scale']], [['twice', 'twice']], [['gone', 'twice']]])('estimates that share an axis are drawn: %o', (ids) => {
  expect(intervals(...ids)).toEqual([]);
});

test.each([
  [['count'], 'count', 'the estimate “count”, which compares nothing', 'a difference or a ratio'],
  [['twice', 'points'], 'points', 'differences and ratios together (“points”)', 'one of them'],
  [['points', 'twice'], 'twice', 'differences and ratios together (“twice”)', 'one of them'],
  [['ratio-below'], 'ratio-below', 'the ratio “ratio-below”, which is not above 0', 'a ratio above 0'],
  [['ratio-zero'], 'ratio-zero', 'the ratio “ratio-zero”, which is not above 0', 'a ratio above 0'],
  [['points', 'ten-scale'], 'ten-scale', 'the estimate “ten-scale” in “points from 0 to 10”', 'one unit for all, or scales “from 0 to” a known number'],
  [['ten-scale', 'points'], 'points', 'the estimate “points” in “points”', 'one unit for all, or scales “from 0 to” a known number'],
  [['no-unit'], 'no-unit', 'the estimate “no-unit” in “no unit”', 'one unit for all, or scales “from 0 to” a known number'],
] as const)('intervals of %o do not stand on one axis', (ids, at, found, expected) => {
  expect(intervals(...ids)).toMatchObject([{ at: expect.stringMatching(`^${at}'`) as string, found: `in figure “a-figure”, ${found}`, expected }]);
});

const trial = (arms: Study['arms']) => ({ ...someContent().studies['a-study'], arms }) as Study;
const soFar = (millions: number, claim = 'told', studies: Content['studies'] = { 'a-study': trial({ ketamine: { name: 'K', n: 12 } }) }) => drawn({ kind: 'people-so-far', population: { claim, millions, name: 'adults' } }, { studies });

test('everyone who has it is a number of millions that a claim tells', () => {
  expect(soFar(4)).toEqual([]);
  const expected = (claim: string) => `a number that claim “${claim}” tells in millions`;
  expect(soFar(5)).toMatchObject([{ at: 'population: {', found: 'in figure “a-figure”, 5 million people', expected: expected('told') }]);
  expect(soFar(4, 'other')).toMatchObject([{ expected: expected('other') }]);
  expect(soFar(4, 'gone')).toMatchObject([{ expected: expected('gone') }]);
});

test('studies whose people cannot be counted, and no study at all, are told', () => {
  expect(soFar(4, 'told', { 'b-study': trial({ drug: { name: 'D', n: 1 }, placebo: { name: 'P', n: 2 } }), 'a-study': trial({ ketamine: { name: 'K', n: 12 } }) })).toEqual([
    { at: "people-so-far',", found: 'in figure “a-figure”, the study “b-study”, whose people we cannot count', expected: 'an arm “ketamine” with its number, or one arm', mend: 'give the number in content/studies/b-study.ts' },
  ]);
  expect(soFar(4, 'told', {})).toMatchObject([{ at: "people-so-far',", found: 'in figure “a-figure”, no study to draw', expected: 'a study that compares ketamine in fibromyalgia' }]);
});

const summary = (rows: readonly object[], ids = ['told']) => drawn({ kind: 'summary', claims: ids, rows });

test('an outcome of a summary has both groups, or no estimate, and its claim stands under the figure', () => {
  expect(summary([{ outcome: 'A', claim: 'told', estimate: 'count', comparison: 'placebo' }, { outcome: 'B', claim: 'told' }])).toEqual([]);
  expect(summary([{ outcome: 'Relief', claim: 'told', estimate: 'count' }])).toMatchObject([
    { at: "Relief',", found: 'in figure “a-figure”, the outcome “Relief”, whose estimate does not tell both groups', expected: 'an estimate with the arm that `comparison` names and one other, or a difference with a ratio that fits it' },
  ]);
  expect(summary([{ outcome: 'Relief', claim: 'other' }, { outcome: 'B', claim: 'told' }])).toMatchObject([{ at: "Relief',", found: 'in figure “a-figure”, the claim “other” of an outcome only', expected: 'it among the claims of the figure, which give it its sources' }]);
  expect(summary([{ outcome: 'B', claim: 'told' }], ['told', 'other'])).toMatchObject([{ at: "other'", found: 'in figure “a-figure”, the claim “other”, which no outcome shows', expected: 'an outcome for each claim' }]);
});

const row = (span: object, unit = 'minutes', name = 'A row') => ({ name, claim: 'told', marks: [{ span, unit }] });
const lasting = (...rows: readonly object[]) => drawn({ kind: 'relief-length', groups: [{ title: 'G', basis: 'compared', rows }] });

test('marks that their axis can show are drawn, and others are told with their row', () => {
  expect(lasting(row({ at: 15 }), row({ at: 8 }, 'weeks'))).toEqual([]);
  expect(lasting(row({ at: 15 }), row({ at: 1 }, 'minutes', 'Short'))).toMatchObject([{ at: "Short',", found: 'in figure “a-figure”, 1 minute in the row “Short”', expected: 'a span that its axis can show' }]);
  const ladder = (unit: string, ...rows: readonly object[]) => drawn({ kind: 'dose-ladder', axes: [{ title: 'Dose', unit, groups: [{ title: 'G', basis: 'compared', rows }] }] });
  expect(ladder('mg', row({ at: 15 }, 'mg'))).toEqual([]);
  expect(ladder('mg', row({ at: 15 }, 'hours'))).toHaveLength(1);
});
