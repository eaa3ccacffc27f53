import { expect, test } from 'vitest';
import { aPage } from '../../support/a-page';
import { outlineFaults } from '../../support/site-checks/outline';

test('a page with one of each has no fault, also when a drawing has a title', () => {
  expect(outlineFaults(aPage({ body: '<svg><title>Drawing</title></svg>' }))).toEqual([]);
});

test.for([
  [{ lang: '' }, '/a/ names no language; it is in English.'],
  [{ lang: 'lang="de"' }, '/a/ names the language de; it is in English.'],
  [{ body: '<h1>Second</h1>' }, '/a/ has 2 <h1>; a page has one.'],
  [{ body: '</main><main>Second' }, '/a/ has 2 <main>; a page has one.'],
  [{ head: '<title>Second</title>' }, '/a/ has 2 <title>; a page has one.'],
] as const)('%o is found', ([parts, fault]) => {
  expect(outlineFaults(aPage(parts))).toEqual([fault]);
});

test('a page without its parts is found', () => {
  expect(outlineFaults({ address: '/a/', html: '<html lang="en"><body><p>Words</p></body></html>' })).toHaveLength(3);
});
