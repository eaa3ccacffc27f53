import { expect, test } from 'vitest';
import { aPage } from '../../support/a-page';
import { oembedFaults, unlinked } from '../../support/site-checks/linked-files';

test('what a page leads to is no fault, and what it does not lead to is found', () => {
  const page = aPage({ body: "<a href='/b/'>B</a><p>/c/</p>" });
  expect(unlinked(page, ['/b/'])).toEqual([]);
  expect(unlinked(page, ['/b/', '/c/'])).toEqual(['/a/ does not lead to /c/.']);
});

const file = 'https://site.example/oembed/a.json';
const link = `<link rel="alternate" type="application/json+oembed" href="${file}"/>`;

test('a head that names its oEmbed file has no fault', () => {
  expect(oembedFaults(aPage({ head: link }), file)).toEqual([]);
});

test.for([
  { body: link },
  { head: link.replace('a.json', 'b.json') },
  { head: link.replace('json+oembed', 'json') },
  { head: link.replace('alternate', 'canonical') },
  {},
])('%o is found', (parts) => {
  expect(oembedFaults(aPage(parts), file)).toEqual([`/a/ does not name ${file} in its head.`]);
});
