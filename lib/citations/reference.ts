import type { Source } from '../domain/source';
import { styledReference, type ReferenceStyle } from './citation-js';
import { cslItem } from './csl-item';

/** A way to open a document. */
export type DocumentLink = { readonly href: string; readonly words: string };

/** The reference as one line of text, in APA style, without addresses. */
export function referenceText(id: string, source: Source): string {
  const { DOI: _doi, URL: _url, ...csl } = source.csl;
  return fullReference(id, { ...source, csl }, 'apa');
}

/** The reference without its authors, for lists that name the document by its first author and year. */
export function shortReference(id: string, source: Source): string {
  const { author: _author, moreAuthors: _more, ...csl } = source.csl;
  return referenceText(id, { ...source, csl });
}

/** The reference in a style of its own, with its address, to be copied. */
export function fullReference(id: string, source: Source, style: ReferenceStyle): string {
  const item = cslItem(id, source);
  if (!source.csl.moreAuthors) return styledReference(item, style);
  const author = [...(source.csl.author ?? []), { literal: 'et al' }];
  return styledReference({ ...item, author }, style).replace(/,? (?:&|and) et al/, ', et al').replace(/et al\.{2,}/, 'et al.');
}

/** Where a reader can open the document: publisher first; a search by title when no address is known. */
export function documentLinks({ csl }: Source): readonly DocumentLink[] {
  const links = [
    ...(csl.DOI ? [{ href: `https://doi.org/${csl.DOI}`, words: 'Open at the publisher (DOI)' }] : []),
    ...(csl.PMID ? [{ href: `https://pubmed.ncbi.nlm.nih.gov/${csl.PMID}/`, words: 'Open the record in PubMed' }] : []),
    ...(csl.PMCID
      ? [{ href: `https://pmc.ncbi.nlm.nih.gov/articles/${csl.PMCID}/`, words: 'Read the free full text' }]
      : []),
    ...(csl.URL ? [{ href: csl.URL, words: 'Open the page' }] : []),
  ];
  if (links.length > 0 || csl.type !== 'article-journal') return links;
  const query = new URLSearchParams({ term: csl.title });
  return [{ href: `https://pubmed.ncbi.nlm.nih.gov/?${query}`, words: 'Look for the title in PubMed' }];
}
