import { expect, test } from 'vitest';
import { aPage } from '../../support/a-page';
import { citationFaults, paperTags } from '../../support/site-checks/citation-tags';

const site = 'https://site.example/folder';
const sound = { 'og:title': 'A', citation_title: 'A', citation_public_url: `${site}/a/`, citation_publisher: 'Fibromyalgia &amp; ketamine', citation_language: 'en' };
const withTags = (tags: Readonly<Record<string, string>>) => aPage({ head: Object.entries(tags).map(([name, value]) => `<meta name="${name}" content="${value}"/>`).join('') });

test('a page that reference managers learn of as a page of this site has no fault', () => {
  expect([...citationFaults(withTags(sound), site), ...paperTags(withTags(sound))]).toEqual([]);
});

test.for([
  ['citation_title', 'B', 'A'],
  ['citation_public_url', `${site}/b/`, `${site}/a/`],
  ['citation_publisher', 'Somebody', 'Fibromyalgia & ketamine'],
  ['citation_language', 'de', 'en'],
] as const)('a page with a wrong %s is found', ([name, value, wanted]) => {
  expect(citationFaults(withTags({ ...sound, [name]: value }), site)).toEqual([`/a/ has ${value} as ${name}; it should be ${wanted}.`]);
});

test('a page that tells nothing is found', () => {
  expect(citationFaults(aPage(), site)).toHaveLength(4);
});

test.for(['citation_author', 'citation_journal_title', 'citation_doi', 'author'])('a page with %s is found', (name) => {
  expect(paperTags(withTags({ ...sound, [name]: 'Somebody' }))).toEqual([`/a/ has ${name}, as a paper has.`]);
});
