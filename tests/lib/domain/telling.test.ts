import { expect, test } from 'vitest';
import { address, anchorOfArticle, anchorOfReference, anchorOfUse, anchorWithoutNetwork, splitPassage } from '@/lib/domain/address';
import { answerOf } from '@/lib/domain/answers';
import { certaintyWording, promiseIn, settledIn } from '@/lib/domain/certainty-words';
import { figuresOf, type Estimate } from '@/lib/domain/estimate';
import { armWords, comparisonWords } from '@/lib/domain/estimate-words';
import { groupsOf, type Figure } from '@/lib/domain/figure';
import { lengthWords } from '@/lib/domain/handout-length';
import * as labels from '@/lib/domain/labels';
import { locatorWords } from '@/lib/domain/locator';
import * as meanings from '@/lib/domain/meanings';
import { readingWords } from '@/lib/domain/reading-words';
import { interestLine, reviewLine } from '@/lib/domain/site';
import { endsOf, spanWords } from '@/lib/domain/span';
import { anEstimate, aStatement, someContent } from '../../support/content';

test.for([
  [{ at: 3 }, { low: 3, high: 3 }, '3'],
  [{ at: 3, about: true }, { low: 3, high: 3 }, 'about 3'],
  [{ from: 2, to: 7 }, { low: 2, high: 7 }, '2 to 7'],
  [{ moreThan: 2 }, { low: 2 }, 'more than 2'],
  [{ atLeast: 2 }, { low: 2 }, 'at least 2'],
  [{ lessThan: 7 }, { high: 7 }, 'less than 7'],
  [{ upTo: 7 }, { high: 7 }, 'up to 7'],
] as const)('the span %o has the ends %o and reads “%s”', ([span, ends, words]) => {
  expect(endsOf(span)).toEqual(ends);
  expect(spanWords(span)).toBe(words);
});

test.for([
  ['Ketamine eases pain.', 'eases'],
  ['It LEADS to calm.', 'LEADS to'],
  ['Drips work well.', 'work'],
  ['It may ease pain.', undefined],
  ['It probably eases pain.', undefined],
  ['Nobody warned us that it eases pain.', undefined],
  ['The clinic warns of it and reduces it.', undefined],
  ['It seems it works.', undefined],
  ['It suggests it works.', undefined],
  ['They seem to say it works.', undefined],
  ['Please, a network.', undefined],
  ['', undefined],
] as const)('“%s” promises: %s', ([text, promise]) => {
  expect(promiseIn(text)).toBe(promise);
});

test.for(['boost', 'boosts', 'cause', 'causes', 'cure', 'cures', 'ease', 'heal', 'heals', 'help', 'helps', 'improve', 'improves', 'increase', 'increases', 'lead to', 'leads to', 'lowers', 'prevent', 'prevents', 'raise', 'raises', 'reduce', 'reduces', 'relieve', 'relieves', 'reverse', 'reverses', 'work', 'works'])(
  '“%s” promises an effect, and only as a word of its own',
  (verb) => {
    expect(promiseIn(`The drips ${verb} it`)).toBe(verb);
    expect(promiseIn(`The drips un${verb}ish it`)).toBeUndefined();
  },
);

test.for(['show', 'shows', 'showed', 'shown', 'prove', 'proves', 'proved', 'proven', 'establishes', 'established', 'confirm', 'confirms', 'confirmed'])('“%s” calls a question settled', (verb) => {
  expect(settledIn(`Studies ${verb} it`)).toBe(verb);
  expect(settledIn(`Studies ${verb.toUpperCase()} it`)).toBe(verb.toUpperCase());
  expect(settledIn(`Studies re${verb}ing it`)).toBeUndefined();
});

const shared = { study: 'a-study', passage: 'a-trial#design', outcome: 'Pain', time: { words: 'Soon after' } } as const;

test('a share is told with its unit and range, and an arm without one not at all', () => {
  const share: Estimate = { ...shared, measure: 'share', unit: 'in every 100', arms: { drug: { value: 12.345, low: 1, high: 20 }, other: { value: 3, low: 1 } } };
  expect(armWords(share, 'drug')).toBe('12.35 in every 100 (range 1 to 20)');
  expect(armWords(share, 'other')).toBe('3 in every 100');
  expect(armWords(share, 'third')).toBeUndefined();
  expect(comparisonWords(share)).toBeUndefined();
});

test('an average has a plus only when it is a change that is above zero', () => {
  const average = (unit: string, value: number): Estimate => ({ ...shared, measure: 'average', unit, arms: { drug: { value } } });
  expect(armWords(average('change in points', 2), 'drug')).toBe('+2 (change in points)');
  expect(armWords(average('change in points', 0), 'drug')).toBe('0 (change in points)');
  expect(armWords(average('points', 2), 'drug')).toBe('2 (points)');
  expect(armWords(average('points', 2), 'other')).toBeUndefined();
  expect(comparisonWords(average('points', 2))).toBeUndefined();
});

test('a difference or ratio has no arms, and no range when one end of it is not told', () => {
  const difference: Estimate = { ...shared, measure: 'difference', unit: 'points', value: -2, high: 1 };
  const ratio: Estimate = { ...shared, measure: 'ratio', value: 1.5, low: 1 };
  expect([armWords(difference, 'drug'), armWords(ratio, 'drug')]).toEqual([undefined, undefined]);
  expect([comparisonWords(difference), comparisonWords(ratio)]).toEqual(['−2 points', '1.5 times as likely']);
  expect(comparisonWords(anEstimate())).toBeUndefined();
});

test('the figures of each kind of estimate are all of its numbers, and nothing that is none', () => {
  const average: Estimate = { ...shared, measure: 'average', unit: 'points', arms: { drug: { value: 4, sd: 1.5, low: 3, high: 5 } } };
  const share: Estimate = { ...shared, measure: 'share', unit: '%', arms: { drug: { value: 7 } } };
  const difference: Estimate = { ...shared, time: { words: '1.25 hours, 30 minutes' }, measure: 'difference', unit: 'points', value: -2, low: -3 };
  const ratio: Estimate = { ...shared, chance: 'p = 0.012, n = 20', measure: 'ratio', value: 3, low: 2, high: 4 };
  expect([average, share, difference, ratio].map(figuresOf)).toEqual([[4, 1.5, 3, 5], [7], [1.25, 30, -2, -3], [0.012, 20, 3, 2, 4]]);
  expect(figuresOf({ ...share, chance: 'not significant' })).toEqual([7]);
});

test('places in a document that are told without their finer part', () => {
  expect(locatorWords({ kind: 'opening', paragraph: 2 })).toBe('Before the first heading, paragraph 2');
  expect(locatorWords({ kind: 'section', heading: 'Results' })).toBe('Section “Results”');
  expect(locatorWords({ kind: 'table', label: 'Table 1' })).toBe('Table 1');
});

test('anchors and addresses name what they lead to', () => {
  expect([anchorOfUse(3), anchorOfArticle('a', 'b'), anchorWithoutNetwork('a', 'b'), anchorOfReference(4)]).toEqual(['use-3', 'a-b', 'without-network-a-b', 'ref-4']);
  expect([address.qr('/'), address.qr('/a/b/')]).toEqual(['/qr/home.svg', '/qr/a--b.svg']);
  expect(splitPassage('')).toEqual({ source: '', passage: '' });
});

test('a statement is answered by its own article, else by that of its topic, or not at all for a reason', () => {
  const { articles } = someContent().answers;
  const answers = { articles: { ...articles, dosing: '/a/' }, better: { one: '/b/' }, outOfScope: { two: 'Not ours.' } };
  const dosing = aStatement({ topic: 'dosing' });
  expect(['one', 'two', 'three'].map((id) => answerOf(answers, id, dosing))).toEqual([{ href: '/b/' }, { reason: 'Not ours.' }, { href: '/a/' }]);
});

test('only figures of rows have groups, a ladder those of all its axes', () => {
  const group = (title: string) => ({ title, basis: 'compared', rows: [{ name: 'A row', claim: 'one', marks: [] }] }) as const;
  const [one, two] = [group('one'), group('two')];
  const axis = { title: 'A dose', unit: 'mg' } as const;
  const told = { title: 'How much?', claims: ['one'] };
  expect(groupsOf({ ...told, kind: 'relief-length', groups: [one] })).toEqual([one]);
  expect(groupsOf({ ...told, kind: 'dose-ladder', axes: [{ ...axis, groups: [one] }, { ...axis, groups: [two] }] })).toEqual([one, two]);
  const others: readonly Figure[] = [
    { ...told, kind: 'people-over-time', estimates: [] },
    { ...told, kind: 'icon-array', estimates: [] },
    { ...told, kind: 'intervals', estimates: [], rows: 'time' },
    { ...told, kind: 'people-so-far', population: { claim: 'one', millions: 4, name: 'people' } },
    { ...told, kind: 'summary', rows: [] },
    { ...told, kind: 'drawing', drawing: 'the-room', key: [], inWords: [] },
  ];
  for (const other of others) expect(groupsOf(other), other.kind).toEqual([]);
});

test.for([
  [0, 0, 'about 1 printed side'],
  [3_800, 0, 'about 2 printed sides'],
  [2_000, 7_900, 'about 2 printed sides'],
  [9_800, 0, 'about 3 printed sides'],
  [10_000, 0, 'about 4 printed sides, which is long for one patient'],
] as const)('a handout with %i characters and %i of sources is %s', ([text, sources, words]) => {
  expect(lengthWords(text, sources)).toBe(words);
});

test('who runs the site and who reviewed it is told, also when nobody does', () => {
  const nobody = { ...someContent().site, operator: null, reviewer: null };
  expect([interestLine(nobody), reviewLine(nobody)]).toEqual(['No clinic runs this site. It sells nothing and takes no bookings.', 'Not yet reviewed by a clinician.']);
  const somebody = { ...nobody, operator: { name: 'A clinic', interest: 'It sells it.', offersKetamine: true }, reviewer: { name: 'A B', role: 'nurse', interest: 'None.' } };
  expect([interestLine(somebody), reviewLine(somebody)]).toEqual(['It sells it.', 'Reviewed by A B, nurse.']);
});

test('what readers see for each kind of thing are words, none of them twice in one list', () => {
  const lists: readonly Readonly<Record<string, string>>[] = [
    ...Object.values(meanings),
    certaintyWording,
    ...Object.entries(labels).flatMap(([name, list]) => (name === 'gradeBars' ? [] : [list as Readonly<Record<string, string>>])),
    ...Object.values(readingWords).map(({ values }) => values as Readonly<Record<string, string>>),
    Object.fromEntries(Object.entries(readingWords).map(([name, { legend }]) => [name, legend])),
  ];
  for (const list of lists) {
    const words = Object.values(list);
    expect(words.length).toBeGreaterThan(1);
    expect(words.filter((each) => !/^\p{L}[\p{L}\p{P} ]+$/u.test(each))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  }
  expect(labels.gradeBars).toEqual({ high: 4, moderate: 3, low: 2, 'very-low': 1 });
});
