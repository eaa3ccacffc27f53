import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutRuntime } from '@/lib/seal/without-runtime';
import { runs } from '../../support/runs';

test.for([
  '<script src="/_next/static/chunks/main.js" async=""></script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script>requestAnimationFrame(function(){self.__next_r=1})</script>',
  '<script id="_R_">start()</script>',
  '<script></script>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/main.js"/>',
])('the framework’s %s leaves', (script) => {
  expect(withoutRuntime(`<p>a</p>${script}<p>b</p>`)).toBe('<p>a</p><p>b</p>');
});

test.for([
  '<script src="/elements/site.js" async=""></script>',
  '<script>document.documentElement.dataset.theme="calm"</script>',
  '<script type="application/ld+json">{"@type":"Article"}</script>',
  '<link rel="stylesheet" href="/_next/static/css/a.css"/>',
])('the site’s own %s stays', (script) => {
  expect(withoutRuntime(`<p>a</p>${script}<p>b</p>`)).toBe(`<p>a</p>${script}<p>b</p>`);
});

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const text = fc
  .oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('<script>', '</script>', 'self.__next_f', '<link rel="preload" as="script">', 'src="/_next/'))
  .map((words) => ({ html: `<p title="${escaped(words)}">${escaped(words)}</p>`, isText: true }));
const script = fc
  .tuple(fc.constantFrom('', ' async=""', ' src="/_next/a.js"', ' id="_R_"', ' src="/elements/site.js"'), fc.constantFrom('', 'self.__next_f.push([1,"<p>"])', 'run("<p>");'))
  .map(([attributes, code]) => ({ html: `<script${attributes}>${code}</script>`, isText: false }));

test('whatever a page says outside of scripts is kept, character by character', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(text, script), { maxLength: 12 }), (parts) => {
      const sealed = withoutRuntime(parts.map(({ html }) => html).join(''));
      const told = parts.filter(({ isText }) => isText).map(({ html }) => html);
      expect(sealed.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')).toBe(told.join(''));
      expect(sealed).not.toMatch(/<script[^>]*(?:src="\/_next\/|id="_R_")/);
    }),
    runs,
  );
});
