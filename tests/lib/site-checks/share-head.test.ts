import { expect, test } from 'vitest';
import { aPage } from '../../support/a-page';
import { sharedPictures, shareHeadFaults } from '../../support/site-checks/share-head';

const site = 'https://site.example/folder';
const shared = (address: string, file = `/og${address.replace(/\/$/, '')}.png`) => ({
  'og:title': 'A',
  'og:description': 'B',
  'og:image': site + file,
  'og:image:alt': 'C',
  'og:url': site + address,
  'twitter:card': 'summary_large_image',
  'twitter:title': 'A',
  'twitter:description': 'B',
  'twitter:image': site + file,
  'twitter:image:alt': 'C',
});
const withHead = (told: Readonly<Record<string, string>>, canonical = `${site}/a/`, address = '/a/') =>
  aPage({ address, head: `${Object.entries(told).map(([name, value]) => `<meta property="${name}" content="${value}"/>`).join('')}<link rel="canonical" href="${canonical}"/>` });

test('a head with all that who shares a page needs has no fault', () => {
  expect(shareHeadFaults(withHead(shared('/a/')), site)).toEqual([]);
});

test.for(['og:title', 'og:description', 'og:image:alt', 'twitter:title', 'twitter:description', 'twitter:image:alt'])('a head without words as %s is found', (name) => {
  expect(shareHeadFaults(withHead({ ...shared('/a/'), [name]: ' ' }), site)).toEqual([`/a/ has no words as ${name}.`]);
});

test.for([
  ['twitter:card', 'summary', 'summary_large_image'],
  ['twitter:image', `${site}/og/b.png`, `${site}/og/a.png`],
  ['og:url', `${site}/b/`, `${site}/a/`],
] as const)('a head with a wrong %s is found', ([name, value, wanted]) => {
  expect(shareHeadFaults(withHead({ ...shared('/a/'), [name]: value }), site)).toEqual([`/a/ has ${value} as ${name}; it should be ${wanted}.`]);
});

test('a head that names another address, or nothing at all, is found', () => {
  expect(shareHeadFaults(withHead(shared('/a/'), `${site}/b/`), site)).toEqual([`/a/ has ${site}/b/ as canonical; it should be ${site}/a/.`]);
  expect(shareHeadFaults(aPage(), site)).toHaveLength(10);
});

test('pages with pictures of their own have no fault, and a shared or a common one is found', () => {
  const page = (address: string, file?: string) => withHead(shared(address, file), `${site}${address}`, address);
  expect(sharedPictures([page('/a/'), page('/b/')], site)).toEqual([]);
  expect(sharedPictures([page('/a/'), page('/b/', '/og/a.png')], site)).toEqual(['/b/ and /a/ have one picture: /og/a.png']);
  expect(sharedPictures([page('/a/', '/og/default.png')], site)).toEqual(['/a/ has no picture of its own: /og/default.png']);
  expect(sharedPictures([aPage()], site)).toEqual(['/a/ has no picture of its own: ']);
});
