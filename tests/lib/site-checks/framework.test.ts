import { expect, test } from 'vitest';
import { aPage } from '../../support/a-page';
import { foreignScripts, frameworkFiles, frameworkMarks } from '../../support/site-checks/framework';

const ours = [
  '<script data-elements="/elements/site.0123abcd.js">start()</script>',
  '<script src="/elements/search.0123abcd.js" async=""></script>',
  '<script type="application/ld+json">{"@type":"WebPage"}</script>',
  '<script type="speculationrules">{"prefetch":[]}</script>',
  '<link rel="preload" as="font" href="/a.woff2"/>',
];

test('a page with the site’s own scripts and blocks of data has nothing of the framework', () => {
  const page = aPage({ head: ours.join(''), body: '<div hidden=""><p>Later</p></div><p>It costs $R, the next one more. <!-- a comment --></p>' });
  expect([...foreignScripts(page), ...frameworkMarks(page.address, page.html)]).toEqual([]);
});

test.for([
  '<script src="/_next/static/chunks/main.js" async=""></script>',
  '<script src="https://other.example/a.js"></script>',
  '<script>self.__next_f.push([1,"a"])</script>',
  '<script>go()</script>',
  '<script id="_R_"></script>',
  '<script src="/elements/site.0123abcd.js">go()</script>',
  '<script data-elements="/elements/site.0123abcd.js"></script>',
  '<script type="module">go()</script>',
  '<script type="application/json">{}</script>',
  '<link rel="modulepreload" href="/elements/site.0123abcd.js"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/main.js"/>',
])('%s is found as a script that is not ours', (head) => {
  expect(foreignScripts(aPage({ head }))).toEqual([expect.stringMatching(/^\/a\/ has <(?:script|link).*>, which is no script of this site\.$/)]);
});

test.for([
  ['a name of Next', '<div id="__next"></div>'],
  ['a name of Next', '(self.__next_f=self.__next_f||[]).push([0])'],
  ['a name of Next', '<next-route-announcer></next-route-announcer>'],
  ['a name of Next', '<meta name="next-size-adjust" content=""/>'],
  ['a name of Next', '<link rel="stylesheet" href="/a.css" data-precedence="next"/>'],
  ['the folder of Next', '<link rel="stylesheet" href="/_next/static/css/a.css"/>'],
  ['the folder of Next', '@font-face{src:url(/_next/static/media/a.woff2)}'],
  ['the start of React’s server', '<script id="_R_">go()</script>'],
  ['the start of React’s server', '$RC=function(){};$RC("B:0","S:0")'],
  ['a place that React comes back to', '<div hidden=""><!--$--><!--/$--></div>'],
  ['a place that React comes back to', '<div hidden=""></div>'],
  ['a place that React comes back to', '<p>8<!-- --> of 12</p>'],
  ['a place that React comes back to', '<!--$?--><template id="B:0"></template>'],
] as const)('%s is found in %s', ([what, text]) => {
  expect(frameworkMarks('/a/', text)).toContainEqual(expect.stringContaining(`/a/ holds ${what}: `));
});

test('files of the framework are found among others', () => {
  expect(frameworkFiles(['index.html', 'elements/site.js', '_next/static/chunks/main.js'])).toEqual(['_next/static/chunks/main.js is a file of the framework.']);
});
