import { expect, test } from 'vitest';
import { itemNamed, readHandout, shownOnHandout, writeHandout, emergencyItem, mostItems, type Asked } from '@/lib/domain/handout-address';
import { handoutNotices, type Found } from '@/lib/domain/handout-words';
import { parsePlace, placeKey } from '@/lib/domain/kept-place';
import { parseChosen, readingKey } from '@/lib/domain/reading-settings';
import { Site } from '@/lib/domain/site';
import { Locator } from '@/lib/domain/locator';
import type { HandoutPart } from '@/lib/domain/handout';

const short: Asked = { item: { kind: 'short', article: 'a/b' } };
const claim: Asked = { item: { kind: 'claim', id: 'a-claim' } };

test('a handout tells when to call for help, once, and an empty one tells nothing', () => {
  expect(shownOnHandout([])).toEqual([]);
  expect(shownOnHandout([short])).toEqual([short, { item: emergencyItem }]);
  for (const item of [emergencyItem, { kind: 'short', article: 'treatment/going-home' } as const]) {
    expect(shownOnHandout([short, { item }])).toEqual([short, { item }]);
  }
});

test('versions stand in an address only when every part has one', () => {
  expect(writeHandout([])).toBe('');
  expect(writeHandout([short, { ...claim, version: '123456' }])).toBe('p=a/b,claims/a-claim');
  expect(writeHandout([{ ...short, version: 'abcdef' }, { ...claim, version: '123456' }])).toBe('p=a/b,claims/a-claim&v=abcdef123456');
});

test.for(['A/b', 'a/b/c', 'a/b c', 'a', 'a/b:', 'a/b:x y', 'a/b: x', 'a/b:x:y', '/a/b', 'a/b!', ''])('“%s” names no part of a handout', (name) => {
  expect(itemNamed(name)).toBeUndefined();
});

test.for([
  ['claims/a-claim', { kind: 'claim', id: 'a-claim' }],
  ['a-b/c-d', { kind: 'short', article: 'a-b/c-d' }],
  ['a/b:wie-geht’s', undefined],
  ['a/b:für_1', { kind: 'part', article: 'a/b', anchor: 'für_1' }],
] as const)('“%s” names %o', ([name, item]) => {
  expect(itemNamed(name)).toEqual(item);
});

test('an address asks for each part once, whatever stands before it and between its commas', () => {
  expect(readHandout('#p=a/b,,a/b,claims/a-claim')).toEqual({ asked: [short, claim], unread: [], leftOut: 0, hasBrokenVersion: false });
  expect(readHandout('x=1&p=a/b&y=2').asked).toEqual([short]);
  expect(readHandout('')).toEqual({ asked: [], unread: [], leftOut: 0, hasBrokenVersion: false });
});

test('what is over the most that a handout holds is counted, with or without the part that every handout has', () => {
  const names = (count: number) => `p=${Array.from({ length: count }, (_, index) => `a/b${index}`).join(',')}`;
  expect(readHandout(names(mostItems))).toMatchObject({ leftOut: 0 });
  expect(readHandout(names(mostItems + 3)).asked).toHaveLength(mostItems);
  expect(readHandout(names(mostItems + 3))).toMatchObject({ leftOut: 3 });
});

const part: HandoutPart = { title: 'A question?', path: '/a/b/', checked: '2026-11-22', version: '123456', blocks: [] };
const read = { asked: [], unread: [], leftOut: 0, hasBrokenVersion: false };

test('what was left out and what cannot be compared is told', () => {
  expect(handoutNotices({ ...read, leftOut: 2, hasBrokenVersion: true }, [])).toEqual([
    'A handout holds 12 parts; 2 more were left out.',
    'The address does not tell which version your copy is, so we cannot compare it.',
  ]);
});

test('every part that has changed is named, a claim by its address', () => {
  const changed: readonly Found[] = [{ ...short, version: '000000', part }, { ...claim, version: '000000', part }];
  expect(handoutNotices(read, changed)).toEqual(['Changed since your copy was printed: “A question?”, “claims/a-claim”. Please use the text below.']);
});

test('names that are long are cut after forty signs, and those that just fit are not', () => {
  const [forty, more] = ['x'.repeat(40), 'y'.repeat(41)];
  expect(handoutNotices({ ...read, unread: [forty, more] }, [])).toEqual([`This site does not have “${forty}”, “${'y'.repeat(40)}…”. The address may be mistyped or old.`]);
});

const place = { path: '/a/b/', title: 'A', anchor: 'c', heading: 'C' };

test.for([
  { path: 'x/a/b/' },
  { path: '/a/b/x' },
  { path: '/a/b/c/' },
  { path: ['/a/b/'] },
  { anchor: 'c d' },
  { anchor: '"c' },
  { anchor: ['c'] },
  { title: ['A'] },
  { heading: ['C'] },
])('a kept place with %o is none', (different) => {
  expect(parsePlace(JSON.stringify(place))).toEqual(place);
  expect(parsePlace(JSON.stringify({ ...place, ...different }))).toBeUndefined();
});

test.for(['1', '"text"', 'true', 'null', '[]', '', '{'])('%s on the device is no place and no setting', (stored) => {
  expect(parsePlace(stored)).toBeUndefined();
  expect(parseChosen(stored)).toEqual({});
});

test('nothing on the device is no place and no setting', () => {
  expect([parsePlace(null), parseChosen(null)]).toEqual([undefined, {}]);
});

test('a setting is taken only as text, from its own list', () => {
  expect(parseChosen('{"theme":"calm","size":["large"],"width":"calm","length":"full","toString":"x"}')).toEqual({ theme: 'calm' });
});

test('what lies on the devices of readers is found again after an update', () => {
  expect([placeKey, readingKey]).toEqual(['place', 'reading']);
});

const site = { name: 'A site', description: 'What it is.', url: 'https://host.example', contact: null, reviewer: null, operator: null };
const faults = (different: object) => Site.safeParse({ ...site, ...different }).error?.issues.map(({ message }) => message) ?? [];

test.for([
  { contact: { kind: 'mail', address: 'a@host.example' } },
  { contact: { kind: 'issues', url: 'https://host.example/new' } },
  { reviewer: { name: 'A B', role: 'nurse', interest: 'None.' } },
  { operator: { name: 'A clinic', interest: 'It sells it.', offersKetamine: true } },
])('a site may have %o', (different) => {
  expect(faults(different)).toEqual([]);
});

test.for([
  { contact: {} },
  { contact: { kind: 'mail', address: 'nobody' } },
  { contact: { kind: 'mail', address: 'a@host.example', url: 'https://host.example' } },
  { contact: { kind: 'issues', url: 'here' } },
  { reviewer: {} },
  { reviewer: { name: 'A B', role: 'nurse', interest: 'None.', more: 1 } },
  { operator: {} },
  { operator: { name: 'A clinic', interest: 'It sells it.', offersKetamine: 'yes' } },
])('a site may not have %o', (different) => {
  expect(faults(different)).not.toEqual([]);
});

test('a wrong address of a site is told what is wrong with it', () => {
  expect(faults({ url: 'https://host.example/' })).toContain('no slash at the end');
  expect(faults({ url: 'https://host.example/a?b' })).toEqual(['folders of letters, digits, dots and hyphens that begin with no dot']);
  expect(faults({ url: ' see https://host.example' })).not.toEqual([]);
});

test.for([
  { kind: 'abstract' },
  { kind: 'title' },
  { kind: 'section', heading: 'A' },
  { kind: 'section', heading: 'A', paragraph: 1 },
  { kind: 'opening', paragraph: 1 },
  { kind: 'page', page: '7' },
  { kind: 'table', label: 'Table 1', row: 'A' },
  { kind: 'reported', by: 'A' },
])('a place may be %o, and has nothing that its kind lacks', (locator) => {
  expect(Locator.parse(locator)).toEqual(locator);
  expect(Locator.safeParse({ ...locator, smuggled: 1 }).success).toBe(false);
  expect(Locator.safeParse({ ...locator, kind: 'elsewhere' }).success).toBe(false);
});
