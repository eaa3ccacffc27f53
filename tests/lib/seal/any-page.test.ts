import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { versionToCome, withVersion } from '@/lib/publish/page-version';
import { withStyles } from '@/lib/seal/inline-styles';
import { withNames } from '@/lib/seal/named-by-content';
import { withSpeculationRules } from '@/lib/seal/speculation-rules';
import { styleParts } from '@/lib/seal/style-parts';
import { withBase } from '@/lib/seal/with-base';
import { withoutRuntime } from '@/lib/seal/without-runtime';
import { runs } from '../../support/runs';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;');
const tricky = fc.constantFrom(
  '</body>', '</main>', '<script>', '</script>', '<style>', '<!-- -->', '<!--$-->', '<div hidden="">', '$&', "$'", '$1', '/a', '="/', '"/elements/site.js"', 'src="/_next/a.js"',
  'self.__next_f', '<link rel="stylesheet" href="/a.css">', '<link rel="preload" as="script">', 'href="/short/"', '\\', '&amp;', '8 of 12', '\u00a0', '\u2060',
);
const words = fc.oneof(tricky, fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/[\r\0]/g, '')), fc.lorem({ maxCount: 5 }));
const markup: fc.Arbitrary<string> = fc.letrec<{ part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words.map(escaped),
    fc.tuple(words, words).map(([one, other]) => `${escaped(one)}<!-- -->${escaped(other)}`),
    fc.constantFrom('<div hidden=""><!--$--><!--/$--></div>', '<!--$-->', '<!--/$-->', '<br/>', '<img src="/qr/home.svg" alt=""/>', '<script src="/elements/site.js" async=""></script>'),
    words.map((text) => `<div hidden="">${escaped(text)}</div>`),
    fc.tuple(fc.constantFrom('section', 'span', 'blockquote', 'strong', 'search-box'), fc.constantFrom('title', 'aria-label', 'class', 'data-claim', 'content'), words, fc.array(tie('part'), { maxLength: 4 })).map(
      ([name, attribute, value, parts]) => `<${name} ${attribute}="${escaped(value).replace(/^\//, '')}" href="/short/">${parts.join('')}</${name}>`,
    ),
  ),
})).part;
const head =
  '<meta charSet="utf-8"/><link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/><link rel="stylesheet" href="/_next/a.css" data-precedence="next"/><script src="/_next/a.js" async=""></script><script>document.documentElement.dataset.theme="calm"</script>';
const page = fc
  .tuple(fc.array(markup, { maxLength: 5 }), fc.array(markup, { maxLength: 3 }), words)
  .map(
    ([main, foot, data]) =>
      `<!DOCTYPE html><html lang="en"><head>${head}</head><body><main id="content">${main.join('')}</main><footer>${foot.join('')}${versionToCome}</footer><script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script><script>self.__next_f.push([1,"<p>"])</script></body></html>`,
  );

const sheet = new Map([['_next/a.css', styleParts('p{color:red}.style-part-a{--part:"a"}.list{gap:0}')]]);
const names = new Map([['elements/site.js', 'elements/site.0123abcd.js']]);

/** What sealing does to a page, in its order. */
const sealed = (html: string, base: string) => withSpeculationRules(withBase(withStyles(withNames(withVersion(withoutRuntime(html)), names), sheet), base), base);

/** Every element that readers may meet, with the text that stands in it and in attributes that hold words. */
function told(html: string): readonly string[] {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll('script, style, link')) element.remove();
  for (const element of document.querySelectorAll('[hidden]')) if (element.textContent === '') element.remove();
  return [...document.querySelectorAll('*')].map((element) => {
    const attributes = ['title', 'aria-label', 'class', 'data-claim', 'content', 'alt'].map((name) => element.getAttribute(name));
    const texts = [...element.childNodes].flatMap((node) => (node.nodeType === 3 ? [node.textContent] : []));
    return JSON.stringify([element.localName, attributes, texts.join('')]);
  });
}

test.for(['', '/evidence-site'])('sealing keeps every text of any page, its words in attributes and its order, below “%s”', (base) => {
  fc.assert(
    fc.property(page, (html) => {
      const version = /<footer>[\s\S]*?<\/footer>/.exec(withVersion(html))?.[0].match(/([0-9a-f]{7})<\/footer>/)?.[1] ?? '';
      expect(version).not.toBe('');
      const result = told(sealed(html, base));
      expect(result.filter((element) => !element.startsWith('["footer"'))).toEqual(told(html).filter((element) => !element.startsWith('["footer"')));
      expect(result.filter((element) => element.startsWith('["footer"')).map((element) => element.replace(/[0-9a-f]{7}"\]$/, '"]'))).toEqual(
        told(html).filter((element) => element.startsWith('["footer"')).map((element) => element.replace(`${versionToCome}"]`, '"]')),
      );
    }),
    runs,
  );
});

test('sealing leaves no script of the framework, and every script of ours, in any page', () => {
  fc.assert(
    fc.property(page, (html) => {
      const scripts = (text: string) => [...parseHTML(text).document.querySelectorAll('script')].map(({ outerHTML }) => outerHTML);
      const ours = scripts(html).filter((script) => !/src="\/_next|__next_f\.push/.test(script)).map((script) => script.replace('src="/elements/site.js', 'src="/elements/site.0123abcd.js'));
      expect(scripts(sealed(html, '')).filter((script) => !script.includes('speculationrules'))).toEqual(ours);
    }),
    runs,
  );
});
