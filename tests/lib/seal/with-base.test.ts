import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchWithBase, withBase, withoutBase } from '@/lib/seal/with-base';
import { runs } from '../../support/runs';

const base = '/evidence-site';

test.for([
  ['<a href="/">', '<a href="/evidence-site/">'],
  ['<a class="term" href="/glossary/#pain">', '<a class="term" href="/evidence-site/glossary/#pain">'],
  ['<img src="/qr/home.svg" alt=""/>', '<img src="/evidence-site/qr/home.svg" alt=""/>'],
  ['<script src="/elements/site.0123abcd.js" async=""></script>', '<script src="/evidence-site/elements/site.0123abcd.js" async=""></script>'],
  ['<search-results data-index="/data/search.json">', '<search-results data-index="/evidence-site/data/search.json">'],
] as const)('in a folder of a host %s is %s', ([before, after]) => {
  expect(withBase(before, base)).toBe(after);
});

test.for([
  '<a href="#content">',
  '<a href="https://doi.org/1">',
  '<a href="//other.example/">',
  '<link rel="canonical" href="https://host.example/evidence-site/short/"/>',
  '<p>The file href=&quot;/data/claims.json&quot; is at /data/claims.json</p>',
  '<p title="a=&quot;/b"></p>',
])('%s stays as it is', (html) => {
  expect(withBase(html, base)).toBe(html);
});

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const words = fc.oneof(fc.string(), fc.constantFrom('href="/short/"', '="/', '/evidence-site/', base)).map(escaped);
const page = fc
  .array(fc.tuple(fc.constantFrom('', '/', '/short/', '//a.example/', '#a', 'https://a.example/', '/evidence-site/', '/evidence/'), words))
  .map((links) => links.map(([href, text]) => `<p title="${text.replace(/^\//, '')}">${text} <a href="${href}">${text}</a></p>`).join(''));

test('a page is got back as it was, and at the root of a host nothing changes', () => {
  fc.assert(
    fc.property(page, (html) => {
      expect(withoutBase(withBase(html, base), base)).toBe(html);
      expect([withBase(html, ''), withoutBase(html, '')]).toEqual([html, html]);
    }),
    runs,
  );
});

test('what search finds is below the folder, whatever its words are', () => {
  const file = (folder: string) => JSON.stringify({ entries: [{ href: `${folder}/short/`, title: '"href":"/a', text: '/b' }] });
  expect(searchWithBase(file(''), base)).toBe(file(base));
  expect(searchWithBase(file(''), '')).toBe(file(''));
});
