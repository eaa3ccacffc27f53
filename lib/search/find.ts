import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { kindWords, type EntryKind, type Part, type SearchEntry, type SearchFile } from './entry';
import { termOf, wordsOf } from './fold';
import { meantBy, rowText } from './synonyms';

/** How far what was found may lie from what was typed. */
export type Closeness = 'exact' | 'similar' | 'partly';

/** An entry that was found, with those of its parts that have words which its name has not. */
export type Hit = Omit<SearchEntry, 'parts'> & { readonly parts: readonly Part[] };

/** What was found, in groups, the best of each first. */
export type Found = {
  /** Our words for what was typed, where they are others. */
  readonly meant: readonly string[];
  readonly closeness: Closeness;
  readonly total: number;
  readonly groups: readonly { readonly kind: EntryKind; readonly entries: readonly Hit[] }[];
};

/** Searches for what a reader typed. */
export type Search = (typed: string) => Found;

const mostWords = 12;
const mostParts = 2;
const fields = ['title', 'text', 'parts', 'words', 'about', 'also'] as const;
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
      return typeof value === 'object' ? value.map((inner) => textOf(inner, synonyms)).join(' ') : (value ?? '');
    },
    searchOptions: { boost: { title: 4, text: 2, parts: 1.5, words: 1.5, about: 4, also: 0.7 } },
  });
  index.addAll(entries.map((entry, number) => ({ ...entry, number })));

  return (typed) => {
    const query: Query = wordsOf(typed).slice(0, mostWords).join(' ');
    for (const [closeness, options] of ways) {
      const found = index.search(query, options).flatMap(({ id, terms }) => {
        const entry = entries[id as number];
        return entry ? [{ ...entry, parts: partsWith(terms, entry) }] : [];
      });
      if (found.length > 0) return { closeness, meant: meantBy(typed, synonyms), total: found.length, groups: grouped(found) };
    }
    return { closeness: 'exact', meant: [], total: 0, groups: [] };
  };
}

/** The words of a part of an entry, or of a row of synonyms that stands in it by its id. */
function textOf(inner: string | Part, synonyms: SearchFile['synonyms']): string {
  if (typeof inner !== 'string') return inner[1];
  const row = synonyms[inner];
  return row ? rowText(row) : '';
}

/** The parts that have the most of the terms that were found, without those that the name of the entry has. */
function partsWith(terms: readonly string[], { title, parts = [] }: SearchEntry): readonly Part[] {
  const termsOf = (text: string) => wordsOf(text).map(termOf);
  const told = new Set(termsOf(title));
  const wanted = terms.filter((term) => !told.has(term));
  const counted = parts.map((part) => ({ part, count: termsOf(part[1]).filter((term) => term !== null && wanted.includes(term)).length }));
  const best = Math.max(1, ...counted.map(({ count }) => count));
  return counted.filter(({ count }) => count === best).slice(0, mostParts).map(({ part }) => part);
}

function grouped(found: readonly Hit[]): Found['groups'] {
  return (Object.keys(kindWords) as EntryKind[])
    .map((kind) => ({ kind, entries: found.filter((entry) => entry.kind === kind) }))
    .filter(({ entries }) => entries.length > 0);
}
