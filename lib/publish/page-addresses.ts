import { openSections, standingPages } from '../articles/section-pages';
import { address } from '../domain/address';
import type { Library } from '../library';

/** The address of every page that readers can open, from the root of the site. */
export function pageAddresses({ articles, sources, studies, claims }: Library): readonly string[] {
  return [
    address.home,
    address.reading,
    address.handout,
    address.glossary,
    address.short,
    address.search,
    address.aToZ,
    address.sources,
    address.sourcesByInterest,
    address.sourcesByYear,
    address.studies,
    address.claims,
    ...standingPages.map(({ href }) => href),
    ...openSections(articles).map(address.section),
    ...articles.map(({ section, slug }) => address.article(section, slug)),
    ...Object.keys(sources).map(address.source),
    ...Object.keys(studies).map(address.study),
    ...Object.keys(claims).map(address.claim),
  ];
}

/** Pages that are empty until a reader types or chooses. */
const emptyAtFirst: readonly string[] = [address.search, address.handout];

/** The address of every page that search engines should know. */
export function indexedAddresses(library: Library): readonly string[] {
  return pageAddresses(library).filter((path) => !emptyAtFirst.includes(path));
}
