import { expect, test } from 'vitest';
import { figureTells } from '@/lib/checks/figure-tells';
import type { Basis, Mark } from '@/lib/domain/figure-row';
import type { Figure } from '@/lib/domain/figure';
import type { Grade } from '@/lib/domain/claim';
import { aClaim, aSource, aStatement } from '../../support/content';
import { aWrittenScope, problemsOf } from '../../support/problems';

const passages = { place: { locator: { kind: 'abstract' }, says: 'It was 90 days, or 0.3 mg/kg.', figures: [77] } } as const;
const sources = {
  'a-trial': aSource({ csl: { type: 'report', title: 'A' }, passages }),
  seller: aSource({ interest: { kind: 'publisher-sells-it', why: 'So.' } }),
  other: aSource({ interest: { kind: 'unclear', why: 'So.' } }),
};
const claim = (text: string, grade: Grade | undefined = 'low') => aClaim({ text, evidence: [{ passage: 'a-trial#place', stance: 'supports' }], estimates: [], certainty: { grade, why: 'So.', by: 'us' } } as never);
const claims = { short: claim('It was 15 to 20 minutes.'), long: claim('It was two weeks, an hour or one day.'), sure: claim('It was 15 minutes.', 'high'), two: claim('It was Two weeks.'), one: claim('It was one week.'), an: claim('It was an hour.'), a: claim('It was a week.') };
const statements = { 'by-seller': aStatement({ page: 'seller', says: 'It lasts 3 weeks.' }), 'by-other': aStatement({ page: 'other', says: 'It lasts 3 weeks.' }), 'by-nobody': aStatement({ page: 'gone', says: 'It lasts 3 weeks.' }) };

const mark = (span: Mark['span'], unit: Mark['unit'] = 'minutes', different: object = {}) => ({ span, unit, ...different });
const rowed = (row: object, basis: Basis = 'compared') => {
  const figure = { kind: 'relief-length', title: 'How?', claims: ['short', 'sure'], groups: [{ title: 'G', basis, rows: [{ name: 'A row', claim: 'short', marks: [], ...row }] }] } as Figure;
  return problemsOf(figureTells, aWrittenScope({ sources, claims, statements, estimates: {}, figures: { 'a-figure': figure } }));
};

test.each([
  [{ marks: [mark({ at: 15 }), mark({ from: 15, to: 20 })] }],
  [{ marks: [mark({ at: 90 }, 'days'), mark({ at: 77 }, 'days')] }],
  [{ claim: 'long', marks: [mark({ at: 2 }, 'weeks'), mark({ at: 1 }, 'hours'), mark({ at: 1 }, 'days')] }],
  [{ marks: [mark({ at: 2 }, 'weeks', { claim: 'long' })] }],
  [{ claim: 'gone', marks: [mark({ at: 99 })] }],
  [{ claim: 'two', marks: [mark({ at: 2 }, 'weeks')] }],
  [{ claim: 'one', marks: [mark({ at: 1 }, 'weeks')] }],
  [{ claim: 'an', marks: [mark({ at: 1 }, 'hours')] }],
  [{ claim: 'a', marks: [mark({ at: 1 }, 'weeks')] }],
  [{ name: 'Fifteen of 20', note: 'About 90 days.' }],
  [{ marks: [mark({ at: 2 }, 'weeks', { claim: 'long' })], note: 'After 2.' }],
])('a row tells what its claim tells: %o', (row) => {
  expect(rowed(row)).toEqual([]);
});

test('the number of a claim that is not there is left to another rule', () => {
  expect(rowed({ marks: [mark({ at: 99 }, 'weeks', { claim: 'gone' })] }).filter(({ found }) => found.includes('99'))).toEqual([]);
});

const number = 'a number of its words or passages';
test.each([
  [{ claim: 'two', marks: [mark({ at: 1 }, 'weeks')] }, "A row',", '1 in 1 week for “two”', number],
  [{ claim: 'one', marks: [mark({ at: 2 }, 'weeks')] }, "A row',", '2 in 2 weeks for “one”', number],
  [{ marks: [mark({ at: 16 })] }, "A row',", '16 in 16 minutes for “short”', number],
  [{ marks: [mark({ from: 15, to: 21 })] }, "A row',", '21 in 15 to 21 minutes for “short”', number],
  [{ marks: [mark({ from: 14, to: 20 })] }, "A row',", '14 in 14 to 20 minutes for “short”', number],
  [{ marks: [mark({ atLeast: 14 })] }, "A row',", '14 in at least 14 minutes for “short”', number],
  [{ marks: [mark({ upTo: 14 })] }, "A row',", '14 in up to 14 minutes for “short”', number],
  [{ marks: [mark({ at: 2 }, 'minutes', { claim: 'long' })] }, "A row',", 'the unit of 2 minutes for “long”', 'a unit of its words or passages'],
  [{ marks: [mark({ from: 20, to: 15 })] }, "A row',", '20 to 15 minutes for “short”', 'a first number that is not above the second'],
  [{ name: 'Row 16' }, "Row 16',", 'the number 16 in the row “Row 16”', 'a number of what it rests on'],
  [{ note: 'After 16.' }, "A row',", 'the number 16 in the row “A row”', 'a number of what it rests on'],
  [{ marks: [mark({ at: 15 }, 'minutes', { claim: 'sure' })] }, "A row',", 'claims of different certainty in the row “A row”', 'one certainty in a row'],
])('a row that tells something else is found, at the row and not where the figure lists its claims: %o', (row, at, found, expected) => {
  expect(rowed(row)).toMatchObject([{ at, found, expected }]);
});

test.each<[Mark['unit'], fits: string, other: string]>([
  ['minutes', '5 minutes', '5 hours'],
  ['hours', '5 hours', '5 days'],
  ['days', '5 days', 'nowadays 5'],
  ['days', 'a 5 day week', 'yesterdays 5'],
  ['weeks', '5 weeks', '5 months'],
  ['months', '5 months', '5 years'],
  ['years', '5 years', '5 hours'],
  ['mg', '5 mg', '5 mgs'],
  ['mg', '5 mg', '5 omg'],
  ['mg for each kg', '5 mg/kg', '5 mg'],
  ['mg for each kg', '5 mg of it for each kilogram', '5 mgs for each kilogram'],
])('the unit %s stands in “%s”, not in “%s”', (unit, fits, other) => {
  const told = (text: string) => {
    const figure = { kind: 'relief-length', title: 'How?', claims: ['c'], groups: [{ title: 'G', basis: 'compared', rows: [{ name: 'R', claim: 'c', marks: [mark({ at: 5 }, unit)] }] }] } as Figure;
    return problemsOf(figureTells, aWrittenScope({ sources: {}, claims: { c: claim(text) }, figures: { a: figure } }));
  };
  expect(told(`It was ${fits}.`)).toEqual([]);
  expect(told(`It was ${other}.`).map(({ found }) => found.slice(0, 11))).toEqual(['the unit of']);
});

test.each<[object, Basis, boolean]>([
  [{ claim: 'short' }, 'compared', true],
  [{ claim: 'short' }, 'panel', true],
  [{ claim: 'short' }, 'sells-it', false],
  [{ claim: undefined, statement: 'by-seller' }, 'sells-it', true],
  [{ claim: undefined, statement: 'by-seller' }, 'other-page', false],
  [{ claim: undefined, statement: 'by-seller' }, 'compared', false],
  [{ claim: undefined, statement: 'by-other' }, 'other-page', true],
  [{ claim: undefined, statement: 'by-other' }, 'sells-it', false],
  [{ claim: undefined, statement: 'by-other' }, 'compared', false],
  [{ claim: undefined, statement: 'by-nobody' }, 'other-page', true],
])('pages that sell stand apart from other pages and from studies: %o among “%s”', (rests, basis, fits) => {
  const { claim: id, ...statement } = rests as { claim?: string };
  const row = id === undefined ? { ...statement } : { claim: id };
  const figure = { kind: 'dose-ladder', title: 'How?', claims: ['sure'], axes: [{ title: 'A', unit: 'hours', groups: [{ title: 'G', basis, rows: [{ name: 'A row', marks: [], ...row }] }] }] } as unknown as Figure;
  const problems = problemsOf(figureTells, aWrittenScope({ sources, claims, statements, figures: { 'a-figure': figure } }));
  expect(problems).toMatchObject(fits ? [] : [{ at: "A row',", found: `the row “A row” among rows of the kind “${basis}”`, expected: 'pages that sell the treatment, other pages and studies apart' }]);
});

test('a statement tells its own numbers and units, and one that is not there is left to another rule', () => {
  const told = (statement: string, of: Mark) => {
    const figure = { kind: 'relief-length', title: 'How?', claims: ['sure'], groups: [{ title: 'G', basis: 'sells-it', rows: [{ name: 'A page', statement, marks: [of] }] }] } as Figure;
    return problemsOf(figureTells, aWrittenScope({ sources, claims, statements, figures: { 'a-figure': figure } }));
  };
  expect(told('by-seller', mark({ at: 3 }, 'weeks'))).toEqual([]);
  expect(told('by-seller', mark({ at: 4 }, 'weeks'))).toMatchObject([{ at: "A page',", found: '4 in 4 weeks for “by-seller”' }]);
  expect(told('gone', mark({ at: 4 }, 'weeks'))).toEqual([]);
});
