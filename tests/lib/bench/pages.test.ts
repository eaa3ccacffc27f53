import { expect, test } from 'vitest';
import { floorPage, headersForFloor } from '../../bench/page/floor';
import { plainMdx } from '../../bench/page/plain-export';
import { middleVisit, scores } from '../../bench/page/lighthouse';
import { headersFile } from '@/lib/seal/header-files';
import { headerRules } from '@/lib/seal/headers';

test('a floor has its text in headings, lists and tables, and signs that are not markup', () => {
  const page = floorPage('A & B', [
    { tag: 'h1', cells: ['p < 0.05'] },
    { tag: 'li', cells: ['one'] },
    { tag: 'li', cells: ['two'] },
    { tag: 'tr', cells: ['a', 'b'] },
  ]);
  expect(page).toContain('<title>A &amp; B</title>');
  expect(page).toContain('<h1>p &lt; 0.05</h1>\n<ul><li>one</li>\n<li>two</li></ul>\n<table><tr><td>a</td><td>b</td></tr></table>');
});

test('the text of a page as plain MDX keeps its signs as words, and a row of a table is a line', () => {
  const blocks = [{ tag: 'h2', cells: ['p < 0.05'] }, { tag: 'li', cells: ['*one* {two}'] }, { tag: 'tr', cells: ['a', 'b'] }];
  expect(plainMdx('A: “B”', blocks)).toBe('---\ntitle: "A: “B”"\n---\n\n## p &lt; 0.05\n\n- &#42;one&#42; &#123;two&#125;\n\na · b\n');
});

test('a floor is sent with the headers of the site, but may have its style', () => {
  const site = headersFile(headerRules({ script: [], style: [] }));
  const floor = headersForFloor(site);
  expect(floor).toMatch(/style-src 'sha256-[\w+/]+=*'/);
  expect(floor.replace(/style-src [^;]+/, '')).toBe(site.replace(/style-src [^;]+/, ''));
});

const report = (ms: number, contrast: number) => ({
  audits: {
    ...Object.fromEntries(['total-byte-weight', 'first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'].map((id) => [id, { score: 1, numericValue: ms }])),
    'network-requests': { score: null, details: {
        items: [
          { url: 'http://localhost/', resourceType: 'Document', transferSize: 900 },
          { url: 'http://localhost/_next/static/a.js', resourceType: 'Script', transferSize: 70 },
          { url: 'http://localhost/_next/static/a.css', resourceType: 'Stylesheet', transferSize: 30 },
          { url: 'http://localhost/elements/site.js', resourceType: 'Script', transferSize: 40 },
        ],
      } },
    contrast: { score: contrast },
    hint: { score: 0 },
  },
  categories: { accessibility: { title: 'Accessibility', score: contrast === 1 ? 1 : 0.9, auditRefs: [{ id: 'contrast', weight: 3 }, { id: 'hint', weight: 0 }] } },
});

test('the costs of a page are those of the middle visit', () => {
  expect(middleVisit([report(900, 1), report(100, 1), report(200, 1)])).toEqual({ bytes: 200, requests: 4, framework: 70, fcp: 200, lcp: 200, tbt: 200, cls: 200 });
});

test('what takes points in any visit is named; a hint that takes none is not', () => {
  expect(scores([report(1, 1), report(1, 0), report(1, 1)])).toEqual([{ category: 'accessibility', score: 100, lost: ['contrast'] }]);
});
