import { expect, test } from 'vitest';
import { claimsOn, estimatesOf, statementsOf, statementsOn, studiesIn, usesOf } from '@/lib/citations/graph';
import { citationsOf } from '@/lib/citations/number';
import { documentLinks } from '@/lib/citations/reference';
import type { CheckedArticle } from '@/lib/articles/article';
import { anArticle } from '../../support/article';
import { aSource, someContent } from '../../support/content';

const content = someContent();
const checked = (text: string): CheckedArticle => ({ ...anArticle(text), stage: 'checked', section: 'evidence' });
const text = '<Telling id="p-001" />\n\n<Claim id="people-24">x</Claim>\n\n<Claim id="people-24">y</Claim>\n';

test('sources are numbered by first appearance, with every use', () => {
  expect(citationsOf(content, checked(text))).toEqual([
    { source: 'a-page', number: 1, uses: [1] },
    { source: 'a-trial', number: 2, uses: [1, 2, 3] },
  ]);
});

test('from a source one reaches its claims, studies and the statements checked against it', () => {
  expect(claimsOn(content, 'a-trial').map(({ id, passage }) => [id, passage])).toEqual([
    ['people-24', 'design'],
    ['not-approved', 'design'],
    ['relief-15-min', 'responders'],
  ]);
  expect(studiesIn(content, 'a-trial').map(({ id }) => id)).toEqual(['a-study']);
  expect(statementsOn(content, 'a-trial').map(({ id }) => id)).toEqual(['p-001']);
  expect(statementsOf(content, 'a-page').map(({ id }) => id)).toEqual(['p-001']);
  expect(estimatesOf(content, 'a-study').map(({ id }) => id)).toEqual(['a-study-15-min']);
});

test('from a claim one reaches the articles that use it and each sentence there', () => {
  const [use] = usesOf({ ...content, ledger: {}, articles: [checked(text)] }, 'people-24');
  expect(use?.uses).toEqual([2, 3]);
});

test('readers get the publisher, PubMed and the free text where they are known', () => {
  const csl = { type: 'article-journal', title: 'A', DOI: '10.1000/182', PMID: '1', PMCID: 'PMC2' } as const;
  expect(documentLinks(aSource({ csl })).map(({ href }) => href)).toEqual([
    'https://doi.org/10.1000/182',
    'https://pubmed.ncbi.nlm.nih.gov/1/',
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC2/',
  ]);
});

test('a paper without a known address can be looked for by its title', () => {
  const [link] = documentLinks(aSource({ csl: { type: 'article-journal', title: 'Pain & ketamine' } }));
  expect(link?.href).toBe('https://pubmed.ncbi.nlm.nih.gov/?term=Pain+%26+ketamine');
});
