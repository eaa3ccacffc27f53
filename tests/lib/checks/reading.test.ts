import { expect, test } from 'vitest';
import { interestFitsKind } from '@/lib/checks/interest-fits-kind';
import { locatorExists } from '@/lib/checks/locator-exists';
import { readingIsHonest } from '@/lib/checks/reading-is-honest';
import type { Locator } from '@/lib/domain/locator';
import type { InterestKind, ReadKind, Source, SourceKind } from '@/lib/domain/source';
import { aSource, aStatement } from '../../support/content';
import { aWrittenScope, problemsOf } from '../../support/problems';

const kinds = { abstract: { kind: 'abstract' }, page: { kind: 'page', page: '3' }, title: { kind: 'title' }, reported: { kind: 'reported', by: 'a review' } } as const satisfies Record<string, Locator>;
const read = (how: ReadKind, ...places: readonly (keyof typeof kinds)[]) => {
  const passages = Object.fromEntries(places.map((place) => [place === 'page' ? 'page-3' : place, { locator: kinds[place], says: 'So.' }]));
  return problemsOf(readingIsHonest, aWrittenScope({ sources: { 'a-source': aSource({ read: { how, on: '2026-11-22' }, passages }) } }));
};

test.each<[ReadKind, ...(keyof typeof kinds)[]]>([
  ['full-text', 'page', 'title', 'reported'],
  ['full-text'],
  ['abstract', 'abstract', 'reported'],
  ['abstract', 'page'],
  ['abstract'],
  ['second-hand', 'reported', 'title'],
  ['not-seen', 'reported', 'title'],
])('a document read as “%s” may have places such as these', (how, ...places) => {
  expect(read(how, ...places)).toEqual([]);
});

test('a document read whole has no place in its abstract', () => {
  expect(read('full-text', 'page', 'abstract')).toMatchObject([{ at: "how: 'full-text',", found: 'a document read whole with a place in its abstract', expected: 'places in the whole text, or a document of which we read the abstract' }]);
});

test('a document read as an abstract is not known from others alone', () => {
  expect(read('abstract', 'reported')).toMatchObject([{ at: "how: 'abstract',", found: 'a document read as an abstract, of which all is reported by others', expected: 'a place in it, or a document that we know second-hand' }]);
});

test('a document that we did not read has no place where we read it', () => {
  const expected = 'a locator of the kind “reported”, or the title';
  expect(read('second-hand', 'abstract', 'page', 'title')).toMatchObject([
    { at: 'abstract: {', found: 'the place “abstract” in a document that we read only second-hand', expected },
    { at: "'page-3': {", found: 'the place “page-3” in a document that we read only second-hand', expected },
  ]);
  expect(read('not-seen', 'abstract')).toMatchObject([{ found: 'the place “abstract” in a document that we read not at all', expected }]);
});

const interest = (kind: SourceKind, of: InterestKind) => problemsOf(interestFitsKind, aWrittenScope({ sources: { 'a-source': aSource({ kind, interest: { kind: of, why: 'So.' } }) } }));

test('the page of a clinic is by somebody who sells, and other documents may be', () => {
  expect(interest('clinic-page', 'publisher-sells-it')).toEqual([]);
  expect(interest('review', 'none-known')).toEqual([]);
  expect(interest('clinic-page', 'unclear')).toMatchObject([{ at: "'unclear',", found: 'the interest “unclear” of the clinic page “a-source”', expected: '“publisher-sells-it”' }]);
});

const outline = { paragraphs: 9, headings: [{ heading: 'Results', at: 3 }, { heading: 'Prices', at: 6 }] };
const located = (locator: Locator, has: Source['outline'] = outline) =>
  problemsOf(locatorExists, aWrittenScope({ sources: { 'a-page': aSource({ outline: has }) }, statements: { 's-1': aStatement({ page: 'a-page', locator }) } }));

test.each<[string, Locator]>([
  ['the heading itself', { kind: 'section', heading: 'Results', paragraph: 3 }],
  ['the last paragraph before the next heading', { kind: 'section', heading: 'Results', paragraph: 5 }],
  ['the last paragraph of the page', { kind: 'section', heading: 'Prices', paragraph: 9 }],
  ['a heading alone', { kind: 'section', heading: 'Prices' }],
  ['the first paragraph', { kind: 'opening', paragraph: 1 }],
  ['the last paragraph before the first heading', { kind: 'opening', paragraph: 2 }],
  ['the title', { kind: 'title' }],
])('a statement may stand in %s', (_where, locator) => {
  expect(located(locator)).toEqual([]);
});

test.each<[Locator, string, string]>([
  [{ kind: 'section', heading: 'Results', paragraph: 2 }, 'paragraph 2', 'a paragraph from 3 to 5, which is what stands there'],
  [{ kind: 'section', heading: 'Results', paragraph: 6 }, 'paragraph 6', 'a paragraph from 3 to 5, which is what stands there'],
  [{ kind: 'section', heading: 'Prices', paragraph: 5 }, 'paragraph 5', 'a paragraph from 6 to 9, which is what stands there'],
  [{ kind: 'section', heading: 'Prices', paragraph: 10 }, 'paragraph 10', 'a paragraph from 6 to 9, which is what stands there'],
  [{ kind: 'opening', paragraph: 3 }, 'paragraph 3', 'a paragraph from 1 to 2, which is what stands there'],
  [{ kind: 'section', heading: 'Result' }, 'the heading “Result”', 'a heading of the page’s outline'],
])('a statement at %o is found where it is not', (locator, found, expected) => {
  expect(located(locator)).toMatchObject([{ at: 'locator: {', found, expected }]);
});

test('a heading that is nearly right is told, and a page without headings is all opening', () => {
  expect(located({ kind: 'section', heading: 'Result' })[0]?.mend).toBe('did you mean “Results”? All are listed in the outline in the page’s source file');
  const plain = { paragraphs: 2, headings: [] };
  expect(located({ kind: 'opening', paragraph: 2 }, plain)).toEqual([]);
  expect(located({ kind: 'opening', paragraph: 3 }, plain)).toHaveLength(1);
});

test('a statement of a page without an outline cannot be found again', () => {
  const { outline: _left, ...page } = aSource();
  expect(problemsOf(locatorExists, aWrittenScope({ sources: { 'a-page': page }, statements: { 's-1': aStatement({ page: 'a-page', locator: { kind: 'title' } }) } }))).toEqual([
    { at: 'locator: {', found: 'a statement of “a-page”, which has no outline', expected: 'a page whose headings and number of paragraphs are recorded', mend: 'add an outline to content/sources/a-page.ts' },
  ]);
});
