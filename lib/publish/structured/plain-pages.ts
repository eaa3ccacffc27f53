import type { CollectionPageLeaf, WebPageLeaf, WebSiteLeaf, WithContext } from 'schema-dts';
import { address } from '../../domain/address';
import type { Site } from '../../domain/site';
import { shortName } from '../site-name';
import { pageParts, type StructuredPage } from './page-parts';

/** A page that lists others. */
export function listData(site: Site, page: StructuredPage): WithContext<CollectionPageLeaf> {
  return { '@context': 'https://schema.org', '@type': 'CollectionPage', ...pageParts(site, page) };
}

/** A page that is neither an article nor a list. */
export function pageData(site: Site, page: StructuredPage): WithContext<WebPageLeaf> {
  return { '@context': 'https://schema.org', '@type': 'WebPage', ...pageParts(site, page) };
}

/** The first page, which also tells the name of the site. */
export function homeData(site: Site, name: string): WithContext<WebPageLeaf> {
  const whole: WebSiteLeaf = { '@type': 'WebSite', '@id': `${site.url}/#site`, name: shortName(site), url: `${site.url}${address.home}` };
  return { '@context': 'https://schema.org', '@type': 'WebPage', ...pageParts(site, { path: address.home, name }), isPartOf: whole };
}
