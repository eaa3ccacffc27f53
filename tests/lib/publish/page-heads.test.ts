import { expect, test } from 'vitest';
import { headFaults } from '@/lib/publish/page-heads';

const site = 'https://site.example/folder';

type Head = { readonly title?: string; readonly description?: string; readonly canonical?: string; readonly more?: string };

const aPage = (address: string, { title = `Title of ${address}`, description = `About ${address}`, canonical = site + address, more = '' }: Head = {}) => ({
  address,
  html: `<html lang="en"><head><title>${title}</title><meta name="description" content="${description}"/><link rel="canonical" href="${canonical}"/><meta property="og:image" content="${site}/og/default.png"/>${more}</head>`,
});

test('pages with heads of their own have no fault', () => {
  expect(headFaults([aPage('/'), aPage('/a/')], site)).toEqual([]);
});

test.for([
  ['without a description', { description: ' ' }, '/a/ has no description'],
  ['with a second title', { more: '<title>Another</title>' }, '/a/ has 2 title'],
  ['whose canonical is the address of another page', { canonical: `${site}/b/` }, `/a/ calls itself ${site}/b/; its address is ${site}/a/`],
  ['whose canonical leaves out the folder of the site', { canonical: 'https://site.example/a/' }, '/a/ calls itself https://site.example/a/'],
  ['with the title of another page', { title: 'Title of /' }, '/a/ and / have one title: “Title of /”'],
  ['with the description of another page', { description: 'About /' }, '/a/ and / have one description: “About /”'],
] as const)('a page %s is refused', ([, head, fault]) => {
  const faults = headFaults([aPage('/'), aPage('/a/', head)], site);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(fault);
});

test('a page that search engines are to leave out may lack all of it', () => {
  expect(headFaults([aPage('/'), aPage('/404.html', { title: 'Title of /', canonical: '', more: '<meta name="robots" content="noindex"/>' })], site)).toEqual([]);
});
