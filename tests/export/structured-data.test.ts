import { expect, test } from 'vitest';
import * as z from 'zod';
import { citationsOf } from '@/lib/citations/number';
import { address } from '@/lib/domain/address';
import { isUnlisted } from '@/lib/publish/page-text';
import { structuredFaults } from '@/lib/publish/structured/structured-faults';
import { notEmpty } from '../support/not-empty';
import type { Page } from '../support/page';
import { pageAt, pages } from '../support/pages';
import { library } from '../support/real-library';
import { contextFaults, vocabularyFaults } from '../support/schema-org';
import { unwantedData } from '../support/site-checks/unwanted-data';

const { site, articles, claims, studies, glossary, ledger } = library;
const listed = notEmpty('pages for search engines', pages.filter(({ html }) => !isUnlisted(html)));
const today = new Date().toISOString().slice(0, 10);

const Thing = z.looseObject({ '@type': z.string(), '@id': z.string().optional(), name: z.string().optional() });

function dataOf({ html }: Page) {
  return Thing.parse(JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '{}'));
}

test.for(listed)('the structured data of $address are what schema.org allows and what the page shows', (page) => {
  const data = dataOf(page);
  expect(contextFaults(data['@context'])).toEqual([]);
  expect(vocabularyFaults(data)).toEqual([]);
  expect(structuredFaults(page, today)).toEqual([]);
  expect(data['@id']).toBe(`${site.url}${page.address}`);
});

test('an article tells what it is about, when it was checked, and each of its sources', () => {
  for (const article of articles) {
    const data = dataOf(pageAt(address.article(article.section, article.slug)));
    expect(data['@type']).toBe(article.section === 'about' ? 'AboutPage' : 'MedicalWebPage');
    expect(data).toMatchObject({ name: article.frontMatter.title, dateModified: article.frontMatter.checked });
    expect(z.array(Thing).optional().parse(data.citation) ?? []).toHaveLength(citationsOf(library, article).length);
    if (article.section !== 'about') expect(z.array(Thing).parse(data.about).map((subject) => subject['@type'])[0]).toMatch(/^(?:MedicalCondition|Drug)$/);
  }
});

test('a claim tells what it says, how sure that is, what it comes from, and its version', () => {
  for (const [id, claim] of Object.entries(claims)) {
    const { mainEntity } = dataOf(pageAt(address.claim(id)));
    const version = ledger[id]?.versions.at(-1);
    expect(mainEntity).toMatchObject({ '@type': 'Claim', text: claim.text, dateCreated: claim.since, dateModified: version?.on, version: version?.hash });
  }
  expect(dataOf(pageAt('/claims/noppers-15-min/')).mainEntity).toMatchObject({
    description: 'Low certainty',
    'prov:wasDerivedFrom': [{ '@id': `${site.url}/sources/noppers-2011/#responders` }, { '@id': `${site.url}/sources/noppers-2011/#scores` }],
  });
});

test('what speaks against a claim is not what it is derived from', () => {
  const disputed = Object.entries(claims).filter(([, { evidence }]) => evidence.some(({ stance }) => stance === 'contradicts'));
  expect(disputed).not.toEqual([]);
  for (const [id, { evidence }] of disputed) {
    const entity = z.looseObject({ 'prov:wasDerivedFrom': z.array(z.unknown()), 'cito:discusses': z.array(z.unknown()).min(1) }).parse(dataOf(pageAt(address.claim(id))).mainEntity);
    expect(entity['prov:wasDerivedFrom']).toHaveLength(evidence.filter(({ stance }) => stance !== 'contradicts').length);
  }
});

test('the page of a study is a page about the papers, and not one of them', () => {
  for (const [id, { sources }] of Object.entries(studies)) {
    const data = dataOf(pageAt(address.study(id)));
    expect(data['@type']).toBe('WebPage');
    const about = z.array(Thing).parse(data.about);
    expect(about).toHaveLength(sources.length);
    expect(about.map((document) => document['@id'])).not.toContain(data['@id']);
  }
});

test('the glossary is a set of all its terms', () => {
  const { mainEntity } = dataOf(pageAt(address.glossary));
  expect(z.looseObject({ '@type': z.literal('DefinedTermSet'), hasDefinedTerm: z.array(Thing) }).parse(mainEntity).hasDefinedTerm).toHaveLength(Object.keys(glossary).length);
});

test('no page claims a reviewer or an operator while there is none, nor what search engines have dropped', () => {
  expect(site.reviewer).toBeNull();
  expect(pages.flatMap(unwantedData)).toEqual([]);
});
