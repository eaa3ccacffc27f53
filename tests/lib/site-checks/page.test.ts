import { expect, test } from 'vitest';
import { aPage } from '../../support/a-page';
import { elementsIn, isWithin } from '../../support/elements';
import { notEmpty } from '../../support/not-empty';
import { idsOf, isForUnknown, told, valuesOf } from '../../support/page';

test.for(['<a HREF="/b/">B</a>', "<A href='/b/'>B</A>", '<a class=x href=/b/>B</a>', '<a\nhref = "/b/">B</a>'])('%s has an attribute, however it is written', (body) => {
  expect(valuesOf(aPage({ body }), 'href')).toEqual(['/b/']);
});

test('values are read without entities, and what stands in texts, scripts and comments is no attribute', () => {
  const body = '<a href="/?a=1&amp;b=2">A</a><script>const a = \'<a href="/script/">\';</script><!-- <a href="/comment/"> --><p>&lt;a href="/text/"&gt;</p>';
  expect(valuesOf(aPage({ body }), 'href')).toEqual(['/?a=1&b=2']);
});

test('ids and what a head tells are found', () => {
  const page = aPage({ head: '<meta property="og:title" content="A"/><meta name="robots" content="noindex"/>' });
  expect([...idsOf(page)]).toEqual(['content']);
  expect([told(page, 'og:title'), told(page, 'robots'), told(page, 'description')]).toEqual(['A', 'noindex', undefined]);
});

test('an element knows in which others it stands, also in drawings and after elements without an end', () => {
  const elements = elementsIn('<header><img src="/a.svg"><svg><path d="M0 0"/></svg><a>B</a></header><p>C</p>');
  expect(elements.map((element) => [element.name, element.text, isWithin(element, 'header')])).toEqual([
    ['header', '', false],
    ['img', '', true],
    ['svg', '', true],
    ['path', '', true],
    ['a', 'B', true],
    ['p', 'C', false],
  ]);
});

test('only the page for unknown addresses is left out, not what has its words in its address', () => {
  const addresses = ['/404.html', '/claims/glutamate-shortage-not-found/', '/claims/a/v/404cb4fadda8/', '/404/', '/'];
  expect(addresses.filter((address) => isForUnknown(aPage({ address })))).toEqual(['/404.html']);
});

test('a list without entries makes no tests unnoticed', () => {
  expect(() => notEmpty('articles', [])).toThrow('There are no articles to test.');
  expect(notEmpty('articles', ['a'])).toEqual(['a']);
});
