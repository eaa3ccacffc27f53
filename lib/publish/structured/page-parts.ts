import type { BreadcrumbListLeaf, OrganizationLeaf, PersonLeaf, WebPageLeaf } from 'schema-dts';
import { address } from '../../domain/address';
import type { Site } from '../../domain/site';
import { shortName } from '../site-name';

/** A page on the way to another one. */
export type Step = { readonly path: string; readonly words: string };

/** A page as structured data tell it: its address, its name, and the pages on the way to it after the first one. */
export type StructuredPage = { readonly path: string; readonly name: string; readonly steps?: readonly Step[] };

/** The address that names who publishes the pages. */
export const publisherId = (site: Site): string => `${site.url}/#publisher`;

/** Who publishes the pages: the clinic that runs the site, or the site itself while none does. */
export function publisher(site: Site): OrganizationLeaf {
  return { '@type': 'Organization', '@id': publisherId(site), name: site.operator?.name ?? shortName(site), url: `${site.url}${address.home}` };
}

function breadcrumb(site: Site, { name, steps = [] }: StructuredPage): BreadcrumbListLeaf {
  const way = [{ path: address.home, words: 'Home' }, ...steps].map(({ path, words }) => ({ name: words, item: { '@id': `${site.url}${path}` } }));
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...way, { name }].map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}

/** What every page says of itself but for its type. */
export function pageParts(site: Site, page: StructuredPage): Omit<WebPageLeaf, '@type'> {
  return {
    '@id': `${site.url}${page.path}`,
    name: page.name,
    inLanguage: 'en',
    ...(page.path === address.home ? {} : { breadcrumb: breadcrumb(site, page) }),
    publisher: publisher(site),
  };
}

/** When a page was checked; a review, and by whom, only once a clinician has reviewed it, because others take that word for theirs. */
export function reviewed(site: Site, checked: string): { readonly dateModified: string } | { readonly lastReviewed: string; readonly reviewedBy?: PersonLeaf } {
  return site.reviewer ? { lastReviewed: checked, ...reviewedBy(site) } : { dateModified: checked };
}

/** The clinician who reviewed a page, only where there is one. */
export function reviewedBy({ reviewer }: Site): { readonly reviewedBy?: PersonLeaf } {
  return reviewer ? { reviewedBy: { '@type': 'Person', name: reviewer.name, jobTitle: reviewer.role } } : {};
}
