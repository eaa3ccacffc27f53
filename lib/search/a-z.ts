import { address } from '../domain/address';
import { sourceKindWords } from '../domain/labels';
import type { Library } from '../library';
import { fold } from './fold';

/** A line of the A–Z page. */
export type Listed = {
  /** The word or name, which is the link. */
  readonly words: string;
  readonly href: string;
  /** What stands at the other end. */
  readonly note: string;
};

/** The lines under one letter. */
export type Letter = { readonly letter: string; readonly anchor: string; readonly lines: readonly Listed[] };

/** By what a line is sorted: “The Noppers trial” stands under N, “What fibromyalgia is” under F. */
const key = (words: string) => fold(words).replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(?:(?:the|an?|how|what|when|which|who|why|is|do|does|did) )+/, '');

function lines(library: Library): readonly Listed[] {
  const { articles, indexWords, glossary, studies, sources, topics } = library;
  return [
    ...articles.flatMap(({ section, slug, frontMatter: { title } }) => {
      const href = address.article(section, slug);
      return (indexWords[href] ?? [title]).map((words) => ({ words, href, note: words === title ? 'Answer' : title }));
    }),
    ...Object.entries(glossary).map(([id, { forms }]) => ({ words: forms[0] ?? '', href: address.term(id), note: 'Medical word' })),
    ...Object.entries(studies).map(([id, { name }]) => ({ words: name, href: address.study(id), note: 'Study' })),
    ...Object.entries(sources).map(([id, { name, kind }]) => ({ words: name, href: address.source(id), note: sourceKindWords[kind] })),
    ...Object.entries(topics).map(([id, { title }]) => ({ words: title, href: `${address.claims}#${id}`, note: 'Claims' })),
  ];
}

/** Articles, medical words, studies, sources and topics of claims by their first letter. */
export function lettersOf(library: Library): readonly Letter[] {
  const sorted = [...lines(library)].sort((a, b) => key(a.words).localeCompare(key(b.words), 'en'));
  const byLetter = new Map<string, Listed[]>();
  for (const line of sorted) {
    const first = key(line.words).charAt(0);
    const letter = /[a-z]/.test(first) ? first.toUpperCase() : '0–9';
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), line]);
  }
  return [...byLetter].map(([letter, members]) => ({ letter, anchor: `letter-${letter.charAt(0).toLowerCase()}`, lines: members }));
}
