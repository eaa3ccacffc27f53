import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as content from '@/content';
import { searchFile } from '@/lib/search/entries';
import { searchOver } from '@/lib/search/find';
import { library } from '../../support/real-library';
import { runs } from '../../support/runs';

const file = searchFile(library);
const search = searchOver(file);
const firstOf = (typed: string, kind: string) => search(typed).groups.find((group) => group.kind === kind)?.entries[0]?.href;
const hrefsOf = (typed: string) => new Set(search(typed).groups.flatMap(({ entries }) => entries.map(({ href }) => href)));

test.for([
  ['Lamictal', 'answer', '/treatment/medicines-to-mention/'],
  ['how long does relief last?', 'answer', '/evidence/how-long-does-relief-last/'],
  ['brain fog', 'answer', '/fibromyalgia/symptoms/'],
  ['can I drive', 'answer', '/treatment/going-home/'],
  ['insurance coverage', 'answer', '/treatment/cost-and-access/'],
  ['does ketamine help', 'answer', '/evidence/does-it-help/'],
  ['unwell', 'answer', '/treatment/going-home/'],
  ['suicide', 'answer', '/treatment/going-home/'],
  ['chest pain', 'answer', '/treatment/going-home/'],
  ['I cannot breathe', 'answer', '/treatment/going-home/'],
  ['side effects', 'answer', '/treatment/side-effects/'],
  ['Cymbalta', 'source', '/sources/welsch-2018/'],
  ['Noppers 2011', 'source', '/sources/noppers-2011/'],
  ['noppers', 'study', '/studies/noppers-2011/'],
  ['Sorensen', 'answer', '/evidence/sorensen-studies/'],
] as const)('“%s” finds as the first %s %s', ([typed, kind, href]) => {
  expect(firstOf(typed, kind)).toBe(href);
});

test.for([
  ['fibro', 'fibromyalgia'],
  ['FM', 'fibromyalgia'],
  ['FMS', 'fibromyalgia'],
  ['fibromyalgia syndrome', 'fibromyalgia'],
  ['IV', 'drip'],
  ['infusions', 'drip'],
  ['esketamine', 'S-ketamine'],
  ['Spravato', 'esketamine'],
  ['Ketalar', 'ketamine'],
] as const)('“%s” finds nearly all that “%s” finds', ([typed, ours]) => {
  const found = hrefsOf(typed);
  const expected = [...hrefsOf(ours)];
  expect(expected.length).toBeGreaterThan(20);
  expect(expected.filter((href) => found.has(href)).length / expected.length).toBeGreaterThan(0.9);
});

test.for(Object.entries(content.synonyms))('every word of the row %s finds something as it stands', ([, { ours, typed }]) => {
  for (const word of [...ours, ...typed]) expect(search(word).closeness === 'exact' && search(word).total > 0, word).toBe(true);
});

test.for([
  ['fibromyalga', '/fibromyalgia/what-it-is/'],
  ['lamictol', '/treatment/medicines-to-mention/'],
  ['infushion', '/treatment/infusion-day/'],
  ['bladdder', '/treatment/side-effects/'],
] as const)('the misspelling “%s” finds %s, and says that it is only close', ([typed, href]) => {
  expect(hrefsOf(typed)).toContain(href);
  expect(search(typed).closeness).toBe('similar');
});

test.for([
  ['Lamictal', ['lamotrigine']],
  ['Cymbalta', ['duloxetine']],
  ['lamotrigine', []],
  ['bladder', []],
] as const)('“%s” is also searched by our words for it: %s', ([typed, ours]) => {
  expect(search(typed).meant).toEqual(ours);
});

test('an answer tells which of its parts has what was typed, and only what its name does not tell', () => {
  const partsOf = (typed: string) => search(typed).groups.find(({ kind }) => kind === 'answer')?.entries[0]?.parts;
  expect(partsOf('brain fog')).toEqual([['fibro-fog', expect.stringContaining('fog')]]);
  expect(partsOf('does ketamine help')).toEqual([]);
});

test('words of which no entry has all find entries with some of them', () => {
  expect(search('noppers zzzzzzzz').closeness).toBe('partly');
});

test('nothing is found for nothing, and for what is not there', () => {
  for (const typed of ['', '   ', '¿?', 'zzzzzzzz', 'what is it']) expect(search(typed).total).toBe(0);
});

const entryAt = new Map(file.entries.map((entry) => [`${entry.kind} ${entry.href}`, entry]));
const known = file.entries.flatMap(({ title, text = '' }) => `${title} ${text}`.split(' '));

test('any text gives entries of the library with their own words, and never an error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme' }), fc.array(fc.constantFrom(...known), { maxLength: 14 }).map((words) => words.join(' '))), (typed) => {
      const { total, groups } = search(typed);
      const strange = groups
        .flatMap(({ entries }) => entries)
        .filter(({ parts, ...entry }) => {
          const told = entryAt.get(`${entry.kind} ${entry.href}`);
          const isOther = (name: string, value: unknown) => !isDeepStrictEqual(value, told?.[name as keyof typeof told]);
          return Object.entries(entry).some(([name, value]) => isOther(name, value)) || parts.some((part) => !told?.parts?.some((each) => isDeepStrictEqual(each, part)));
        });
      expect(strange).toEqual([]);
      expect(groups.reduce((sum, { entries }) => sum + entries.length, 0)).toBe(total);
    }),
    runs,
  );
});

test.for(['constructor', 'toString', 'a'.repeat(10_000), '%00', '\u0000'])('the hostile text %# finds nothing', (typed) => {
  expect(search(typed).total).toBe(0);
});

test('signs around a word change nothing in what it finds', () => {
  expect(search('__proto__').groups).toEqual(search('proto').groups);
  expect(search('<img src=x onerror=alert(1)>').closeness).not.toBe('exact');
});
