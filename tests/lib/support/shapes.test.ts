import { expect, test } from 'vitest';
import { pagesOfNewShape, shapesOf, widestPages } from '../../support/shapes';

const page = (body: string, address = '/') => ({ address, file: `out${address}index.html`, html: `<html><head><title>${address}</title></head><body>${body}</body></html>` });
const before = '<main><p class="lead big">One.</p><img alt="A drawing" src="/a.svg"></main>';

test.for([
  ['other words', '<main><p class="lead big">Two.</p><img alt="A table" src="/b.svg"></main>'],
  ['classes in another order', '<main><p class="big lead">One.</p><img alt="A drawing" src="/a.svg"></main>'],
  ['another script', '<main><p class="lead big">One.</p><img alt="A drawing" src="/a.svg"></main><script>go()</script>'],
] as const)('a page with %s has no new shape', ([, body]) => {
  expect(pagesOfNewShape([page(body, '/b/')], [page(before)])).toEqual([]);
});

test.for([
  ['another tag', '<main><div class="lead big">One.</div><img alt="A drawing" src="/a.svg"></main>'],
  ['another class', '<main><p class="lead small">One.</p><img alt="A drawing" src="/a.svg"></main>'],
  ['one attribute more', '<main><p class="lead big" lang="de">Eins.</p><img alt="A drawing" src="/a.svg"></main>'],
  ['another role', '<main role="list"><p class="lead big">One.</p><img alt="A drawing" src="/a.svg"></main>'],
  ['an attribute without its value', '<main><p class="lead big">One.</p><img alt="" src="/a.svg"></main>'],
  ['no text in an element', '<main><p class="lead big"></p><img alt="A drawing" src="/a.svg"></main>'],
  ['another element around', '<section><p class="lead big">One.</p><img alt="A drawing" src="/a.svg"></section>'],
  ['another element before', '<main><img alt="A drawing" src="/a.svg"><p class="lead big">One.</p></main>'],
] as const)('a page with %s has a new shape', ([, body]) => {
  expect(pagesOfNewShape([page(body, '/b/')], [page(before)])).toHaveLength(1);
});

test('of pages with the same new shape the first is looked at', () => {
  const pages = [page('<p>One.</p>', '/a/'), page('<p>Two.</p>', '/b/'), page('<dl></dl>', '/c/')];
  expect(pagesOfNewShape(pages, []).map(({ address }) => address)).toEqual(['/a/', '/c/']);
});

test('every page has shapes', () => {
  expect(shapesOf(page(before).html).size).toBe(4);
});

const widest = (...bodies: readonly string[]) => widestPages(bodies.map((body, index) => page(body, `/${index}/`))).map(({ address }) => address);

test('of pages with the same shapes the one with the longest word can be the widest', () => {
  expect(widest('<p>Long words here.</p>', '<p>Hydroxynorketamine is long.</p>', '<p>Many, many, many, many short words.</p>')).toEqual(['/1/']);
});

test('a word may be broken at a hyphen, so it counts by its parts', () => {
  expect(widest('<p>Graven-Nielsen-and-others</p>', '<p>Hyperalgesia</p>')).toEqual(['/1/']);
});

test('words that stand in a row count together', () => {
  const row = (...cells: readonly string[]) => `<ul>${cells.map((cell) => `<li>${cell}</li>`).join('')}</ul>`;
  expect(widest(row('Amitriptyline', 'a'), row('Pregabalin', 'Duloxetine'))).toEqual(['/0/', '/1/']);
});

test('an element of each shape has its own longest word', () => {
  expect(widest('<p>Hydroxynorketamine</p><h2>Dose</h2>', '<p>Drip</p><h2>Medicines</h2>')).toEqual(['/0/', '/1/']);
});
