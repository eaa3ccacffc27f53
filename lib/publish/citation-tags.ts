import type { Site } from '../domain/site';
import { shortName } from './site-name';

/** What reference managers are told of a page (Highwire tags): that it is a page of this site, never the document that it is about. */
export type CitedPage = {
  readonly title: string;
  /** Its address from the root of the site. */
  readonly path: string;
  /** The day on which it was first published; left out when there is none. */
  readonly published?: string | undefined;
};

/** The tags of a page by their names. They name no author, because the site has none to name. */
export function citationTags(site: Site, { title, path, published }: CitedPage): Readonly<Record<string, string>> {
  return {
    citation_title: title,
    citation_publisher: site.operator?.name ?? shortName(site),
    citation_public_url: `${site.url}${path}`,
    citation_language: 'en',
    ...(published === undefined ? {} : { citation_publication_date: published.replaceAll('-', '/') }),
  };
}
