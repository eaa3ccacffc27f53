import type { CreativeWorkLeaf, PropertyValueLeaf, ReportLeaf, ScholarlyArticleLeaf, ThesisLeaf, WebPageLeaf } from 'schema-dts';
import { address } from '../../domain/address';
import type { Csl } from '../../domain/csl';
import type { Site } from '../../domain/site';
import type { Source } from '../../domain/source';

/** A source as schema.org tells documents. */
export type Document = CreativeWorkLeaf | ReportLeaf | ScholarlyArticleLeaf | ThesisLeaf | WebPageLeaf;

const types: Readonly<Record<Csl['type'], Document['@type']>> = {
  'article-journal': 'ScholarlyArticle',
  article: 'ScholarlyArticle',
  webpage: 'WebPage',
  report: 'Report',
  thesis: 'Thesis',
  legislation: 'CreativeWork',
};

type Identifier = PropertyValueLeaf & { readonly url: string };

function identifiers({ DOI, PMID, PMCID }: Csl): readonly Identifier[] {
  const known = [
    { propertyID: 'DOI', value: DOI, url: `https://doi.org/${DOI}` },
    { propertyID: 'PMID', value: PMID, url: `https://pubmed.ncbi.nlm.nih.gov/${PMID}/` },
    { propertyID: 'PMCID', value: PMCID, url: `https://pmc.ncbi.nlm.nih.gov/articles/${PMCID}/` },
  ];
  return known.flatMap(({ value, ...rest }) => (value === undefined ? [] : [{ '@type': 'PropertyValue', value, ...rest }]));
}

/** The address that names a document: its own, or, where none is known, its place in our library. */
export function documentId(site: Site, id: string, { csl }: Source): string {
  return identifiers(csl)[0]?.url ?? csl.URL ?? `${site.url}${address.source(id)}#document`;
}

/** A document in a list, by the name under which pages list it. */
export function citedDocument(site: Site, id: string, source: Source): Document {
  return { '@type': types[source.csl.type], '@id': documentId(site, id, source), name: source.name };
}

/** A document with its title, year and identifiers. */
export function wholeDocument(site: Site, id: string, source: Source): Document {
  const { csl } = source;
  const identifier = identifiers(csl);
  return {
    '@type': types[csl.type],
    '@id': documentId(site, id, source),
    name: csl.title,
    // References show only the year in figures.
    ...(csl.issued === undefined ? {} : { datePublished: csl.issued.slice(0, 4) }),
    ...(identifier.length === 0 ? {} : { identifier }),
    ...(csl.URL === undefined ? {} : { url: csl.URL }),
  };
}
