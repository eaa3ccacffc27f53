import type { WebPageLeaf, WithContext } from 'schema-dts';
import { address } from '../../domain/address';
import type { Content } from '../../domain/content';
import type { Source } from '../../domain/source';
import type { Study } from '../../domain/study';
import { wholeDocument } from './document';
import { pageParts, reviewedBy } from './page-parts';

/** The page about a study: the documents that report it, which are not this page. */
export function studyData({ site, sources }: Content, id: string, study: Study): WithContext<WebPageLeaf> {
  const about = study.sources.flatMap((source) => (sources[source] ? [wholeDocument(site, source, sources[source])] : []));
  const page = { path: address.study(id), name: study.name, steps: [{ path: address.studies, words: 'All studies' }] };
  return { '@context': 'https://schema.org', '@type': 'WebPage', ...pageParts(site, page), ...reviewedBy(site), about };
}

/** The page about a document. */
export function sourceData({ site }: Content, id: string, source: Source): WithContext<WebPageLeaf> {
  const page = { path: address.source(id), name: source.name, steps: [{ path: address.sources, words: 'All sources' }] };
  return { '@context': 'https://schema.org', '@type': 'WebPage', ...pageParts(site, page), ...reviewedBy(site), about: wholeDocument(site, id, source) };
}
