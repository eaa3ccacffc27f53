import type { DefinedTermSetLeaf, WebPageLeaf, WithContext } from 'schema-dts';
import { address } from '../../domain/address';
import type { Content } from '../../domain/content';
import { pageParts, type StructuredPage } from './page-parts';

/** The glossary: every term with what it means. */
export function glossaryData({ site, glossary }: Content, page: StructuredPage): WithContext<WebPageLeaf> {
  const terms: DefinedTermSetLeaf = {
    '@type': 'DefinedTermSet',
    name: page.name,
    hasDefinedTerm: Object.entries(glossary).map(([id, { forms, means }]) => ({
      '@type': 'DefinedTerm',
      '@id': `${site.url}${address.term(id)}`,
      name: forms[0] ?? id,
      description: means,
    })),
  };
  return { '@context': 'https://schema.org', '@type': 'WebPage', ...pageParts(site, page), mainEntity: terms };
}
