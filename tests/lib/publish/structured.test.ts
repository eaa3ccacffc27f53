import { expect, test } from 'vitest';
import type { Stance } from '@/lib/domain/claim';
import { articleData } from '@/lib/publish/structured/article-data';
import { claimData } from '@/lib/publish/structured/claim-data';
import { datasetData } from '@/lib/publish/structured/dataset';
import { sourceData } from '@/lib/publish/structured/document-pages';
import { anArticle } from '../../support/article';
import { aClaim, aSource, someContent } from '../../support/content';
import { vocabularyFaults } from '../../support/schema-org';

const reviewer = { name: 'A Clinician', role: 'pain nurse', interest: 'None.' };
const operator = { name: 'A clinic', interest: 'A clinic runs this site.', offersKetamine: true };
const article = { ...anArticle('<Short>\n<Ours>It may.</Ours>\n</Short>'), stage: 'checked', section: 'evidence' } as const;

const plain = someContent();
const library = { ...plain, articles: [article], ledger: {} };
const staffed = { ...library, site: { ...plain.site, reviewer, operator } };

test('a reviewer and an operator are told as soon as there are any', () => {
  expect(articleData(library, article, [])).not.toHaveProperty('reviewedBy');
  const data = articleData(staffed, article, []);
  expect(data).toMatchObject({ reviewedBy: { '@type': 'Person', name: 'A Clinician', jobTitle: 'pain nurse' }, publisher: { name: 'A clinic' } });
  expect(vocabularyFaults(data)).toEqual([]);
});

test('an article cites documents by their own addresses, and tells of no review before a clinician has made one', () => {
  const data = articleData(library, article, [{ source: 'a-trial', number: 1, uses: [1] }]);
  expect(data).toMatchObject({ dateModified: article.frontMatter.checked, audience: { '@type': 'Patient' } });
  expect(data).not.toHaveProperty('lastReviewed');
  expect(articleData(staffed, article, [])).toHaveProperty('lastReviewed', article.frontMatter.checked);
  expect(data.citation).toEqual([{ '@type': 'ScholarlyArticle', '@id': 'https://doi.org/10.1000/182', name: aSource().name }]);
});

test('a document is named by its DOI, else by its number in PubMed, else by its address, else by its place here', () => {
  const named = (more: object) => sourceData(library, 'a-trial', aSource({ csl: { type: 'article-journal', title: 'A trial', ...more } })).about;
  expect(named({ DOI: '10.1000/a', PMID: '12' })).toMatchObject({ '@id': 'https://doi.org/10.1000/a', identifier: [{ propertyID: 'DOI' }, { propertyID: 'PMID', value: '12' }] });
  expect(named({ PMID: '12', URL: 'https://trial.example/' })).toMatchObject({ '@id': 'https://pubmed.ncbi.nlm.nih.gov/12/', url: 'https://trial.example/' });
  expect(named({ URL: 'https://trial.example/' })).toMatchObject({ '@id': 'https://trial.example/' });
  expect(named({})).toMatchObject({ '@id': `${library.site.url}/sources/a-trial/#document` });
});

test('a claim tells each document with what it does for the claim, and is derived from none that speaks against it', () => {
  const once = (stance: Stance) => aClaim({ evidence: aClaim().evidence.slice(0, 1).map((evidence) => ({ ...evidence, stance })) });
  const supported = claimData(library, 'relief', once('supports')).mainEntity;
  expect(supported).toHaveProperty('cito:obtainsSupportFrom');
  expect(supported['prov:wasDerivedFrom']).toHaveLength(1);
  const disputed = claimData(library, 'relief', once('contradicts')).mainEntity;
  expect(disputed).toHaveProperty('cito:discusses');
  expect(disputed['prov:wasDerivedFrom']).toEqual([]);
});

test('the page of the data tells their files, and schema.org allows it', () => {
  const data = datasetData(library);
  expect(vocabularyFaults(data)).toEqual([]);
  expect(data.mainEntity).toMatchObject({ '@type': 'Dataset', distribution: ['claims', 'statements', 'estimates', 'sources'].map((name) => ({ contentUrl: `${library.site.url}/data/${name}.json` })) });
});
