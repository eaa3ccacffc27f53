import { expect, test } from 'vitest';
import { textBrowserFaults, waysOn } from '../../support/site-checks/text-browser';
import { isInstalled, notInstalled, textBrowsers } from '../../support/text-browser';

const header = '<header><nav><a href="/b/">Evidence<span> in short</span></a></nav></header>';
const showing = (body: string) => ({ address: '/a/', html: `<!DOCTYPE html><html lang="en"><head><title>A</title></head><body>${header}<main>${body}</main></body></html>` });
const sound = showing('<h1>What helps &amp; what doesn&#x27;t</h1><p>It says <em>so</em>.</p>');

test('the ways on are the links of the header', () => {
  expect(waysOn(showing('<a href="/c/">C</a>'))).toEqual(['/b/']);
});

test.for(textBrowsers)('$name shows a page that has all', (browser, { skip }) => {
  if (!isInstalled(browser)) skip(notInstalled(browser));
  expect(textBrowserFaults(browser, sound, ['It says so.'])).toEqual([]);
});

test.for(textBrowsers)('what $name does not show is found', (browser, { skip }) => {
  if (!isInstalled(browser)) skip(notInstalled(browser));
  expect(textBrowserFaults(browser, sound, ['It says more.'])).toEqual([`/a/ in ${browser.name} does not show “It says more.”.`]);
  expect(textBrowserFaults(browser, showing('<h1></h1><script>document.querySelector("h1").textContent = "What helps"</script>'), ['What helps'])).toHaveLength(1);
  expect(textBrowserFaults(browser, { ...sound, html: sound.html.replace('<header>', '<!-- ').replace('</header>', '-->') }, [])).toEqual([]);
});

test('a text browser that is missing is named', () => {
  expect(textBrowsers.map(notInstalled)).toEqual(['w3m is not installed here, so no page is tried in it.', 'lynx is not installed here, so no page is tried in it.']);
});
