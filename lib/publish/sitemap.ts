import type { Use } from '../articles/article';
import { claimsOn, statementsOf } from '../citations/graph';
import { address } from '../domain/address';
import { latestDay } from '../domain/days';
import type { Library } from '../library';
import { indexedAddresses } from './page-addresses';

/** A page for search engines. */
export type SitemapEntry = {
  /** Its whole address. */
  readonly url: string;
  /** The day on which what it says was last changed or checked; left out where none is known. */
  readonly lastModified?: string;
};

/** The first day of the version of a claim that stands now; of one that was taken back, the day of that. */
function versionDay({ ledger }: Library, claim: string): string | undefined {
  return ledger[claim]?.tombstone?.on ?? ledger[claim]?.versions.at(-1)?.on;
}

/** The day of each page of which it is known, by address. Lists have none: what is in them has. */
function pageDays(library: Library): ReadonlyMap<string, string | undefined> {
  const { articles, ledger, sources, studies } = library;
  const sourceDay = (id: string) =>
    latestDay([
      sources[id]?.read.on,
      ...claimsOn(library, id).map((claim) => versionDay(library, claim.id)),
      ...statementsOf(library, id).map(({ entry }) => entry.checked),
    ]);
  const articleDay = (checked: string, uses: readonly Use[]) =>
    latestDay([checked, ...uses.filter(({ component }) => component === 'Claim').map(({ id }) => versionDay(library, id))]);
  const sourceDays = new Map(Object.keys(sources).map((id) => [id, sourceDay(id)]));
  return new Map([
    ...articles.map(
      ({ section, slug, frontMatter, uses }) =>
        [address.article(section, slug), articleDay(frontMatter.checked, uses)] as const,
    ),
    ...Object.keys(ledger).map((id) => [address.claim(id), versionDay(library, id)] as const),
    ...[...sourceDays].map(([id, day]) => [address.source(id), day] as const),
    ...Object.entries(studies).map(([id, study]) => [address.study(id), latestDay(study.sources.map((source) => sourceDays.get(source)))] as const),
  ]);
}

/** Every page that search engines should know, with its day where that is true. */
export function sitemapEntries(library: Library): readonly SitemapEntry[] {
  const days = pageDays(library);
  return indexedAddresses(library).map((path) => {
    const day = days.get(path);
    return { url: `${library.site.url}${path}`, ...(day === undefined ? {} : { lastModified: day }) };
  });
}
