import { address } from '../domain/address';
import type { Library } from '../library';
import { changeKindWords, changeSentences, gradeSentence, newClaimsWords } from './change-words';
import { allChanges, changesByDay, type Change, type DayOfChanges } from './changes';
import { lastChecked } from './page-version';

/** One entry of a feed. */
export type FeedEntry = {
  /** A tag URI (RFC 4151), which stays when the site moves. */
  readonly id: string;
  /** Where readers are led, with the site’s host. */
  readonly url: string;
  readonly title: string;
  /** What changed and why, in sentences. */
  readonly text: string;
  /** The moment of the change, to the second: days begin at midnight, universal time. */
  readonly updated: string;
};

/** What both feeds tell. */
export type Feed = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Who tells it: the site, and no person. */
  readonly author: string;
  readonly home: string;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
};

const most = 50;
const mostListed = 5;
const midnight = (day: string) => `${day}T00:00:00Z`;

function tagOf({ site }: Library, on: string, name: string): string {
  const { hostname, pathname } = new URL(site.url);
  return `tag:${hostname},${on}:${pathname.replace(/^\/|\/$/g, '')}${pathname === '/' ? '' : '/'}${name}`;
}

function changeEntry(library: Library, change: Change): FeedEntry {
  const { claim, number, kind, on, version, why, sources, successor } = change;
  const names = sources.map((id) => library.sources[id]?.name ?? id);
  const next = successor === undefined ? undefined : library.claims[successor]?.text;
  return {
    id: tagOf(library, on, `claims/${claim}/${number}`),
    url: library.site.url + (kind === 'withdrawn' ? address.claim(claim) : address.claimVersion(claim, version.hash)),
    title: `${changeKindWords(change)}: ${version.text}`,
    text: [
      ...(why === undefined ? [] : [why]),
      ...changeSentences(change),
      ...(next === undefined ? [] : [`What we say now: “${next}”`]),
      ...(names.length === 0 ? [] : [`It rests on: ${names.join('; ')}.`]),
      ...(kind === 'withdrawn' ? [] : [gradeSentence(version)]),
    ].join(' '),
    updated: midnight(on),
  };
}

function publishedEntry(library: Library, { on, published }: DayOfChanges): FeedEntry {
  const texts = published.length > mostListed ? ['They stand on the page of all claims.'] : published.map(({ version }) => `${version.text} ${gradeSentence(version)}`);
  return {
    id: tagOf(library, on, 'published'),
    url: library.site.url + address.claims,
    title: newClaimsWords(published.length),
    text: [`First published on ${on}.`, ...texts].join(' '),
    updated: midnight(on),
  };
}

/** The latest changes in what we say; claims that were first published on one day are one entry. */
export function feedOf(library: Library): Feed {
  const { site } = library;
  const entries = changesByDay(allChanges(library)).flatMap((day) => [
    ...day.changed.map((change) => changeEntry(library, change)),
    ...(day.published.length > 0 ? [publishedEntry(library, day)] : []),
  ]);
  return {
    id: site.url + address.atomFeed,
    title: `${site.name}: what changed`,
    description: 'Every change in what we say, claim by claim, with the reason.',
    author: site.name,
    home: site.url + address.changes,
    updated: entries[0]?.updated ?? midnight(lastChecked(library)),
    entries: entries.slice(0, most),
  };
}
