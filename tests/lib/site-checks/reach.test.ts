import { expect, test } from 'vitest';
import { aPage } from '../../support/a-page';
import { builtForDevelopment, developmentAddresses } from '../../support/site-checks/for-development';
import { unreachedPages } from '../../support/site-checks/reach';

const linking = (address: string, ...hrefs: readonly string[]) => aPage({ address, body: hrefs.map((href) => `<a href="${href}">A</a>`).join('') });

test('pages that others lead to, one after the other, are reached', () => {
  expect(unreachedPages([linking('/c/'), linking('/b/', '/c/?q=1#place'), linking('/', '/b/', '/gone/')])).toEqual([]);
});

test('a page that nothing leads to but itself and pages like it is found', () => {
  const pages = [linking('/'), linking('/b/', '/b/', '/c/'), linking('/c/', '/b/', '/')];
  expect(unreachedPages(pages)).toEqual(['No way of links leads from the first page to /b/.', 'No way of links leads from the first page to /c/.']);
});

const paths = ['page.tsx', 'about/page.tsx', 'gallery/page.dev.tsx', 'page.dev.tsx', 'gallery/parts.dev.ts'];

test('pages for development are known by their files', () => {
  expect(developmentAddresses(paths)).toEqual(['/gallery/', '/']);
});

test('a page for development in a built site is found', () => {
  expect(builtForDevelopment(paths, () => false)).toEqual([]);
  expect(builtForDevelopment(paths, (address) => address === '/gallery/')).toEqual(['/gallery/ is for development, and is in the built site.']);
});
