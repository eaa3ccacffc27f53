import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { kindWords, type EntryKind, type SearchEntry, type SearchFile } from './entry';
import { termOf, wordsOf } from './fold';

/** How far what was found may lie from what was typed. */
export type Closeness = 'exact' | 'similar' | 'partly';

/** What was found, in groups, the best of each first. */
export type Found = {
  readonly closeness: Closeness;
  readonly total: number;
  readonly groups: readonly { readonly kind: EntryKind; readonly entries: readonly SearchEntry[] }[];
};

/** Searches for what a reader typed. */
export type Search = (typed: string) => Found;

const mostWords = 12;
const fields = ['title', 'text', 'words', 'about', 'also'] as const;
const exact: SearchOptions = { combineWith: 'AND', prefix: (term) => term.length > 2, fuzzy: false };
const similar: SearchOptions = { ...exact, fuzzy: (term) => (term.length > 3 ? 0.25 : false), maxFuzzy: 2 };
const partly: SearchOptions = { ...similar, combineWith: 'OR' };
const ways: readonly (readonly [Closeness, SearchOptions])[] = [
  ['exact', exact],
  ['similar', similar],
  ['partly', partly],
];

/** Makes a search over a search file. What it gives never throws, whatever is typed. */
export function searchOver({ entries, synonyms }: SearchFile): Search {
  const index = new MiniSearch<SearchEntry>({
    fields: [...fields],
    idField: 'number',
    tokenize: wordsOf,
    processTerm: termOf,
    extractField: (entry, field) => {
      const value = entry[field as keyof SearchEntry];
      return typeof value === 'object' ? value.map((row) => synonyms[row] ?? '').join(' ') : (value ?? '');
    },
    searchOptions: { boost: { title: 4, text: 2, words: 1.5, about: 4, also: 0.7 } },
  });
  index.addAll(entries.map((entry, number) => ({ ...entry, number })));

  return (typed) => {
    const query: Query = wordsOf(typed).slice(0, mostWords).join(' ');
    for (const [closeness, options] of ways) {
      const found = index.search(query, options).flatMap(({ id }) => entries[id as number] ?? []);
      if (found.length > 0) return { closeness, total: found.length, groups: grouped(found) };
    }
    return { closeness: 'exact', total: 0, groups: [] };
  };
}

function grouped(found: readonly SearchEntry[]): Found['groups'] {
  return (Object.keys(kindWords) as EntryKind[])
    .map((kind) => ({ kind, entries: found.filter((entry) => entry.kind === kind) }))
    .filter(({ entries }) => entries.length > 0);
}
