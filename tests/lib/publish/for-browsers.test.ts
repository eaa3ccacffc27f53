import { expect, test } from 'vitest';
import { typedIn } from '@/lib/search/fragment';
import { openSearchDescription } from '@/lib/publish/open-search';
import { nameForIcons } from '@/lib/publish/site-name';
import { webManifest } from '@/lib/publish/web-manifest';
import { aLibrary } from '../../support/library';
import { parsedXml } from '../../support/xml';

const { site } = aLibrary();
const inFolder = { ...site, url: 'https://host.example/folder' };
const described = (of: typeof site) => parsedXml(openSearchDescription(of)) as { OpenSearchDescription: { ShortName: string; Description: string; Url: { '@template': string } } };

test('the short name fits where a browser lists search engines', () => {
  expect(nameForIcons.length).toBeLessThanOrEqual(16);
});

test('the description of the search is sound XML, whatever the name of the site', () => {
  const { ShortName, Description } = described({ ...site, name: 'A & B <c>' }).OpenSearchDescription;
  expect([ShortName, Description]).toEqual([nameForIcons, 'Search A &amp; B &lt;c&gt;.'.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>')]);
});

test.for(['low dose', 'what is it? 5%', 'naïve & new'])('what a browser puts into the template is what the search page reads: %s', (typed) => {
  const template = described(inFolder).OpenSearchDescription.Url['@template'];
  const { pathname, hash } = new URL(template.replace('{searchTerms}', encodeURIComponent(typed)));
  expect([pathname, typedIn(hash)]).toEqual(['/folder/search/', typed]);
});

test('the manifest stays in the folder of the site', () => {
  const { start_url, scope, id, icons } = webManifest(inFolder);
  expect([start_url, scope, id]).toEqual(['/folder/', '/folder/', '/folder/']);
  expect(icons.map(({ src }) => src)).toEqual(['/folder/icons/icon-192.png', '/folder/icons/icon-512.png', '/folder/icons/maskable-512.png']);
});
