import type { Registry } from '../domain/content';
import type { Synonyms } from '../domain/search-words';

/** What search finds, in the order in which readers see the groups, with the name of each group. */
export const kindWords = {
  answer: 'Answers',
  claim: 'Claims',
  study: 'Studies',
  source: 'Sources',
  term: 'Terms',
} as const;
export type EntryKind = keyof typeof kindWords;

/** A part of an article: its anchor, and its heading. */
export type Part = readonly [anchor: string, heading: string];

/** One thing that search can find. */
export type SearchEntry = {
  readonly kind: EntryKind;
  /** Where it is told, from the root of the site. */
  readonly href: string;
  /** Its name, which is the link. */
  readonly title: string;
  /** What it tells, in a sentence; left out where the title tells it. */
  readonly text?: string | undefined;
  /** Kind, certainty in words, and date. */
  readonly note: string;
  /** The parts of an article. Those that have the words that were typed are shown. */
  readonly parts?: readonly Part[] | undefined;
  /** Further words by which it is found, not shown. */
  readonly words?: string | undefined;
  /** The rows of synonyms of which its name has a word, by their ids. */
  readonly about: readonly string[];
  /** The further rows of which the rest has a word. */
  readonly also: readonly string[];
};

/** An entry before its synonyms are looked up, with the words under which an index lists it. */
export type Told = Omit<SearchEntry, 'about' | 'also'> & { readonly indexed?: readonly string[] };

/** What the device fetches to search: everything that can be found, and the synonyms. */
export type SearchFile = {
  readonly entries: readonly SearchEntry[];
  readonly synonyms: Registry<Synonyms>;
};
