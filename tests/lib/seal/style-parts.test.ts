import { expect, test } from 'vitest';
import { styleParts, stylesFor } from '@/lib/seal/style-parts';

const sheet = styleParts(
  '@layer a,b;@layer b{p{margin:0}.style-part-lists{--part:"lists"}.list{gap:0}@media print{.list-line{color:red}}.style-part-search{--part:"search"}search-box:not(:defined) p{display:none}.found:not(.menu){gap:0}}@media print{p{color:black}}',
);
const [lists, search] = ['@layer b{.list{gap:0}@media print{.list-line{color:red}}}', '@layer b{search-box:not(:defined) p{display:none}.found:not(.menu){gap:0}}'];

test('what stands before the first part, and outside of the layer, is for every page', () => {
  expect(stylesFor('<p>a</p>', '', sheet)).toEqual(['@layer a,b;@layer b{p{margin:0}}@media print{p{color:black}}']);
});

test.for([
  ['a class', '<ul class="plain list">', lists],
  ['a class inside of a rule for paper', '<p class="list-line">', lists],
  ['a custom element', '<search-box data-to="/"><p>', search],
] as const)('a page with %s of a part carries the part, in its layer', ([, html, css]) => {
  expect(stylesFor(html, '', sheet).slice(1)).toEqual([css]);
});

test('a rule for a class inside of another needs both', () => {
  const pair = styleParts('@layer b{.style-part-rows{--part:"rows"}.figure .row:hover,.figure:has(.row) p::before{gap:0}}');
  expect(stylesFor('<p class="figure">', '', pair)).toHaveLength(2);
  expect(stylesFor('<div class="figure">', '', pair)).toHaveLength(1);
  expect(stylesFor('<div class="row">', '', pair)).toHaveLength(1);
  expect(stylesFor('<div class="figure"><b class="soft row">', '', pair)).toHaveLength(2);
});

test('a class that a script can give to a page counts', () => {
  expect(stylesFor('<p>a</p>', 'make("p","found")', sheet).slice(1)).toEqual([search]);
});

test.for(['<p>list search-box found</p>', '<p id="list">', '<p class="lists">', '<p class="menu">'])('%s has no use for any part', (html) => {
  expect(stylesFor(html, '', sheet)).toHaveLength(1);
});

test('a sheet without parts is for every page', () => {
  expect(stylesFor('', '', styleParts('p{margin:0}'))).toEqual(['p{margin:0}']);
});
