import { expect, test } from 'vitest';
import { elementsOf } from '../support/page';
import { addressedPages, cards, pages } from '../support/pages';
import { attributesThatAct } from '../support/site-checks/attributes-that-act';
import { unknownLanguages } from '../support/site-checks/languages';
import { outlineFaults } from '../support/site-checks/outline';
import { picturesOf, wordlessPictures } from '../support/site-checks/picture-words';
import { sharedTitles } from '../support/site-checks/shared-titles';
import { validityFaults } from '../support/site-checks/valid-html';

const all = [...pages, ...cards];

test.for(all)('$address is valid HTML', async (page) => {
  expect(await validityFaults(page)).toEqual([]);
});

test('every page and card is in English, with one main part, one heading and one title', () => {
  expect(all.flatMap(outlineFaults)).toEqual([]);
});

test('no two pages have one title', () => {
  expect(sharedTitles(addressedPages)).toEqual([]);
});

test('no page or card carries style or script in attributes', () => {
  expect(all.flatMap(attributesThatAct)).toEqual([]);
});

test('every picture has words, or is left out for those who do not see it', () => {
  expect(new Set(all.flatMap(picturesOf).map(({ name }) => name))).toEqual(new Set(['img', 'svg']));
  expect(all.flatMap(wordlessPictures)).toEqual([]);
});

test('every language that a page names is one', () => {
  expect(new Set(all.flatMap((page) => elementsOf(page).flatMap(({ attributes }) => attributes.lang ?? [])))).toContain('en');
  expect(all.flatMap(unknownLanguages)).toEqual([]);
});
