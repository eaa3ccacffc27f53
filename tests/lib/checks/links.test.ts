import { expect, test } from 'vitest';
import { linkResolves } from '@/lib/checks/link-resolves';
import { redirectSound } from '@/lib/checks/redirect-sound';
import { searchWordsValid } from '@/lib/checks/search-words-valid';
import type { Content } from '@/lib/domain/content';
import { anArticle } from '../../support/article';
import { someContent } from '../../support/content';
import { aWrittenScope, problemsOf } from '../../support/problems';

const second = anArticle('## There\n', 'ketamine', 'second');
const linked = (text: string) => problemsOf(linkResolves, aWrittenScope({}, [anArticle(`${text}\n\n## Here\n`), second]));

test.each([
  '/', '/sources/', '/studies/', '/claims/', '/reading/', '/short/', '/glossary/', '/search/', '/a-z/', '/handout/',
  '/evidence/', '/ketamine/', '/evidence/sources-disagree/', '/about/how-we-check/', '/about/data/#anything', '/about/changes/', '/about/open-points/',
  '/evidence/first/', '/evidence/first/#here', '#here', '/ketamine/second/#there', '/sources/a-trial/', '/sources/a-trial/#design', '/sources/a-page/#p-001',
  '/studies/a-study/', '/claims/people-24/', 'tel:911',
])('a link to %s leads somewhere', (href) => {
  expect(linked(`<Ours>[${href.replace('tel:', '')}](${href})</Ours>`)).toEqual([]);
});

const page = 'the address of a page, with / at the end';
test.each([
  ['/evidence/frst/', page, 'did you mean “/evidence/first/”? All are listed in the site’s indexes'],
  ['/evidence/first', page, 'did you mean “/evidence/first/”? All are listed in the site’s indexes'],
  ['/treatment/', page, /listed in the site’s indexes$/],
  ['/studies/b-study/', page, /listed/],
  ['/claims/people-25/', page, /people-24/],
  ['/sources/b/#design', page, /listed/],
  ['#hre', 'an anchor of /evidence/first/', 'did you mean “here”? All are listed in that page'],
  ['/ketamine/second/#here', 'an anchor of /ketamine/second/', 'did you mean “there”? All are listed in that page'],
  ['/sources/a-trial/#p-001', 'an anchor of /sources/a-trial/', /that page$/],
  ['/sources/a-page/#p-002', 'an anchor of /sources/a-page/', /p-001/],
  ['/studies/a-study/#x', 'an anchor of /studies/a-study/', /that page$/],
  ['/claims/people-24/#x', 'an anchor of /claims/people-24/', /that page$/],
  ['/#x', 'an anchor of /', /that page$/],
  ['/evidence/#x', 'an anchor of /evidence/', /that page$/],
  ['/glossary/#x', 'an anchor of /glossary/', /that page$/],
  ['https://clinic.example/', 'a link within the site', /source/],
  ['first/', 'a link within the site', /source/],
  ['tel:912', 'a link that calls the number that it shows, “tel:a word”', /same number/],
])('a link to %s leads nowhere', (href, expected, mend) => {
  expect(linked(`<Ours>See [a word](${href}).</Ours>`)).toMatchObject([{ at: `[a word](${href}).</Ours>`, found: `a link to “${href}”`, expected, mend: typeof mend === 'string' ? mend : (expect.stringMatching(mend) as string) }]);
});

test('a link that is defined apart is looked at too', () => {
  expect(linked('<Ours>See [it][there].</Ours>\n\n[there]: /nowhere/')).toMatchObject([{ at: '[there]: /nowhere/', found: 'a link to “/nowhere/”' }]);
});

test('a page to read next is there', () => {
  const article = anArticle('');
  const next = (href: string) => ({ ...article, text: article.text.replace('next: [/sources/]', `next:\n  - ${href}`), frontMatter: { ...article.frontMatter, next: ['/sources/', href] } });
  const read = (href: string) => problemsOf(linkResolves, aWrittenScope({}, [next(href)]));
  expect(read('/studies/')).toEqual([]);
  expect(read('/studis/')).toEqual([{ at: '/studis/', found: '“/studis/” as a page to read next', expected: page, mend: 'did you mean “/studies/”? All are listed in the site’s indexes' }]);
  const inline = { ...article, frontMatter: { ...article.frontMatter, next: ['/nowhere/'] } };
  expect(linkResolves.check(aWrittenScope({}, [inline])).map(({ place }) => [place.line, place.column])).toEqual([[1, 5]]);
});

const redirect = (from: string, to: string) => ({ from, to, on: '2026-12-01', why: 'A better name.' });
const redirected = (...redirects: readonly ReturnType<typeof redirect>[]) => {
  const scope = aWrittenScope({ redirects }, [anArticle(''), second]);
  const text = `export const redirects = [\n${redirects.map(({ from, to }) => `  { from: '${from}', to: '${to}' },\n`).join('')}];\n`;
  return problemsOf(redirectSound, { ...scope, folder: { ...scope.folder, registries: [{ path: 'content/other.ts', text: 'x' }, { path: 'content/redirects.ts', text }] } });
};

test('a redirect leads from an old address to a page', () => {
  expect(redirected(redirect('/evidence/old/', '/evidence/first/'), redirect('/evidence/older/', '/evidence/first/'), redirect('/old/', '/'))).toEqual([]);
});

test.each([
  ['from a page', [redirect('/evidence/first/', '/ketamine/second/')], "from: '/evidence/first/', to: '/ketamine/second/' },", 'a redirect from “/evidence/first/”, which is a page', 'an address that no page has any more', /another address/],
  ['to nowhere', [redirect('/old/', '/evidence/frst/')], "to: '/evidence/frst/' },", 'a redirect to “/evidence/frst/”, which is no page', page, /did you mean “\/evidence\/first\/”\? All are listed in the site’s indexes/],
  ['a second time', [redirect('/old/', '/evidence/first/'), redirect('/old/', '/ketamine/second/')], "from: '/old/', to: '/evidence/first/' },", 'a second redirect from “/old/”', 'one for each old address', /today/],
  ['without a slash', [redirect('/old', '/evidence/first/')], "from: '/old', to: '/evidence/first/' },", 'the redirect from “/old”, from: an address such as /evidence/old-name/, with a slash at both ends', 'what the schema asks for', /redirect\.ts/],
  ['to another', [redirect('/old/', '/newer/'), redirect('/newer/', '/evidence/first/')], "to: '/newer/' },", 'a redirect to “/newer/”, which leads on to “/evidence/first/”', 'the page itself', /^write to: '\/evidence\/first\/'$/],
] as const)('a redirect %s is found', (_how, redirects, at, found, expected, mend) => {
  expect(redirected(...redirects)).toMatchObject([{ at, found, expected, mend: expect.stringMatching(mend) as string }]);
});

test('redirects in a circle are both found', () => {
  const mend = 'take one of the two out: they lead in a circle';
  expect(redirected(redirect('/a/', '/b/'), redirect('/b/', '/a/'))).toMatchObject([{ at: "to: '/b/' },", mend }, { at: "to: '/a/' },", mend }]);
});

test('a redirect with a field too many is told by the address that it leads from', () => {
  expect(redirected({ ...redirect('/old/', '/evidence/first/'), more: 1 } as never)).toMatchObject([{ found: expect.stringMatching(/^the redirect from “\/old\/”, from: /) as string }]);
});

test('where the file cannot be seen a problem stands at its beginning', () => {
  const scope = aWrittenScope({ redirects: [redirect('/old/', '/nowhere/')] });
  expect(redirectSound.check(scope).map(({ place }) => place)).toEqual([{ path: 'content/redirects.ts', line: 1, column: 1 }]);
});

const inFiles = (content: Partial<Content>, synonyms: string, words: string) => {
  const scope = aWrittenScope({ synonyms: {}, indexWords: {}, ...content }, [anArticle('')]);
  return problemsOf(searchWordsValid, { ...scope, folder: { ...scope.folder, registries: [{ path: 'content/synonyms.ts', text: synonyms }, { path: 'content/index-words.ts', text: words }] } });
};

test('words for search that fit are no problem', () => {
  const { synonyms, indexWords } = someContent();
  expect(inFiles({ synonyms, indexWords }, 'x', 'x')).toEqual([]);
});

test('words for search that do not fit are told with their line', () => {
  expect(inFiles({ synonyms: { relief: { ours: [], typed: [] } } }, 'a\nrelief: {\n', 'relief')).toMatchObject([{ at: 'relief: {', found: expect.stringMatching(/^relief\.ours: /) as string, expected: 'the shape of lib/domain/search-words.ts' }]);
  expect(inFiles({ indexWords: { '/evidence/first/': [] } }, '/evidence/first/', "a\n'/evidence/first/': []\n")).toMatchObject([{ at: "'/evidence/first/': []", found: expect.stringMatching(/^\/evidence\/first\/: /) as string, expected: 'the shape of lib/domain/search-words.ts' }]);
});

test('index words stand at the address of an article', () => {
  expect(inFiles({ indexWords: { '/evidence/frst/': ['Relief'] } }, 'x', "a\n  '/evidence/frst/': ['Relief'],\n")).toEqual([
    { at: "  '/evidence/frst/': ['Relief'],", found: '“/evidence/frst/”', expected: 'the address of an article, with / at both ends', mend: 'did you mean “/evidence/first/”? All are listed in content/articles' },
  ]);
  expect(inFiles({ indexWords: { '/nowhere/': ['Relief'] } }, 'x', 'first line\n')).toMatchObject([{ at: 'first line' }]);
});
