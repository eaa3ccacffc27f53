import { expect, test } from 'vitest';
import { unreferenced } from '@/lib/seal/unreferenced';

test('a picture, style sheet or script that nothing names is taken out', () => {
  const paths = ['index.html', 'og/a.png', '_next/static/media/b.1a-2_b.svg', '_next/static/chunks/c.css', 'elements/d.js'];
  expect(unreferenced(paths, ['<p>Nothing</p>'])).toEqual(paths.slice(1));
});

test.for([
  ['og/evidence--trials.png', '<meta property="og:image" content="https://a.example/og/evidence--trials.png"/>'],
  ['_next/static/chunks/1x_m-1.css', '<link rel="stylesheet" href="/_next/static/chunks/1x_m-1.css"/>'],
  ['_next/static/media/font.woff2', '@font-face{src:url(../media/font.woff2)}'],
  ['elements/site.0a1b.js', '<script src="/elements/site.0a1b.js" async=""></script>'],
  ['pictures/small.png', '<img srcSet="/pictures/small.png 1x, /pictures/large.png 2x"/>'],
] as const)('%s stays when it is named as in %s', ([path, text]) => {
  expect(unreferenced([path], [text])).toEqual([]);
});

test('the words after a question mark name no file', () => {
  expect(unreferenced(['_next/static/media/icon.1a.svg'], ['<link rel="icon" href="/icon.svg?icon.1a.svg"/>'])).toEqual(['_next/static/media/icon.1a.svg']);
});

test('data, icons, pages and what stands at the root are asked for without being named', () => {
  const alone = ['data/figures/a.csv', 'icons/icon-512.png', 'oembed/claims/a.json', 'embed/claims/a/index.html', '.well-known/security.txt', 'claims/a/index.html', 'robots.txt', 'sw.js', '404.html', '_headers'];
  expect(unreferenced(alone, [])).toEqual([]);
});

test('of the page for what is missing only the one at the root stays', () => {
  const paths = ['404.html', '404/index.html', '_not-found/index.html'];
  expect(unreferenced(paths, ['<a href="/404/index.html">a page</a>'])).toEqual(paths.slice(1));
});
