import { expect, test } from 'vitest';
import { withStyles } from '@/lib/seal/inline-styles';
import { styleParts } from '@/lib/seal/style-parts';

const styles = new Map([['_next/static/chunks/a.css', styleParts('p{color:red}')]]);

test('a style sheet stands in the page, in the place of its link', () => {
  const html = '<head><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/><title>A</title></head>';
  expect(withStyles(html, styles)).toBe('<head><style>p{color:red}</style><title>A</title></head>');
});

test('no style sheet is asked for ahead', () => {
  expect(withStyles('<link rel="preload" href="/_next/static/chunks/a.css" as="style"/><p>A</p>', styles)).toBe('<p>A</p>');
});

test('other links stay', () => {
  const html = '<link rel="icon" href="/icon.svg"/><link rel="canonical" href="/a/"/>';
  expect(withStyles(html, styles)).toBe(html);
});

test('a style sheet that is not there is named', () => {
  expect(() => withStyles('<link rel="stylesheet" href="/b.css"/>', styles)).toThrow('A page asks for the style sheet b.css');
});

test('a style sheet cannot end its own element', () => {
  expect(withStyles('<link rel="stylesheet" href="/b.css">', new Map([['b.css', styleParts('p::after{content:"</style>"}')]]))).toMatch(/^<style>p::after\{content:"\\3c ?\/style>"\}<\/style>$/);
});
