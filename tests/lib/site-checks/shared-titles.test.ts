import { expect, test } from 'vitest';
import { aPage } from '../../support/a-page';
import { sharedTitles } from '../../support/site-checks/shared-titles';

test('pages with titles of their own have no fault', () => {
  expect(sharedTitles([aPage({ address: '/a/' }), aPage({ address: '/b/' })])).toEqual([]);
});

test('a title of two pages is found, also where search engines leave one out', () => {
  const other = aPage({ address: '/b/', title: 'Title of /a/', head: '<meta name="robots" content="noindex"/>' });
  expect(sharedTitles([aPage(), other])).toEqual(['/b/ and /a/ have one title: “Title of /a/”.']);
});
