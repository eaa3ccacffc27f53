import { openSections, standingPages } from '../articles/section-pages';
import { address } from '../domain/address';
import type { Library } from '../library';
import { allFrozenVersions } from './frozen-versions';

/** The address of every page that readers can open, from the root of the site. */
export function pageAddresses({ articles, sources, studies, ledger }: Library): readonly string[] {
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
    // Claims that were taken back too: their pages say so.
    ...Object.keys(ledger).map(address.claim),
  ];
}

/** Pages that are empty until a reader types or chooses. */
const emptyAtFirst: readonly string[] = [address.search, address.handout];

/** The address of every page that search engines should know. */
export function indexedAddresses(library: Library): readonly string[] {
  return pageAddresses(library).filter((path) => !emptyAtFirst.includes(path));
}

/** The address of every version of every claim. */
export function versionAddresses(library: Library): readonly string[] {
  return allFrozenVersions(library).map(({ claim, hash }) => address.claimVersion(claim, hash));
}
