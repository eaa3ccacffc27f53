import type { DatasetLeaf, WebPageLeaf, WithContext } from 'schema-dts';
import { address } from '../../domain/address';
import type { Library } from '../../library';
import { dataVersion } from '../data-schema';
import { licence } from '../licence';
import { lastChecked } from '../page-version';
import { pageParts, publisher } from './page-parts';

/** The words about the data that their page shows too. */
export const datasetWords = {
  page: 'The data',
  name: 'Claims, statements, estimates and sources on ketamine for fibromyalgia',
  description: 'Every claim of this site with its certainty and its sources, every audited statement with its verdict, every number with its place, and every source.',
} as const;

const files = ['claims.json', 'statements.json', 'estimates.json', 'sources.json'] as const;

/** The page about the data: what they are, the day on which they were last checked, and their files. */
export function datasetData(library: Library): WithContext<WebPageLeaf> {
  const { site } = library;
  const dataset: DatasetLeaf = {
    '@type': 'Dataset',
    '@id': `${site.url}${address.aboutData}#dataset`,
    name: datasetWords.name,
    description: datasetWords.description,
    creator: publisher(site),
    isAccessibleForFree: true,
    license: licence.url,
    version: dataVersion,
    dateModified: lastChecked(library),
    distribution: files.map((file) => ({ '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `${site.url}${address.data(file)}` })),
  };
  const page = { path: address.aboutData, name: datasetWords.page, steps: [{ path: address.section('about'), words: 'About' }] };
  return { '@context': 'https://schema.org', '@type': 'WebPage', ...pageParts(site, page), mainEntity: dataset };
}
