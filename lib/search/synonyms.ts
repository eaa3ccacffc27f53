import type { Registry } from '../domain/content';
import { oncePer } from '../domain/once-per';
import type { Synonyms } from '../domain/search-words';
import { singular, wordsOf } from './fold';

const phrase = (text: string) => ` ${wordsOf(text).map(singular).join(' ')} `;

/** The words of a row as they stand in a phrase. Every entry is searched for every row. */
const phrasesOf = oncePer(({ ours, typed }: Synonyms) => ({ ours: ours.map(phrase), typed: typed.map(phrase) }));

/** The rows of synonyms of which a text has one of our words, as whole words. */
export function rowsIn(text: string, synonyms: Registry<Synonyms>): readonly string[] {
  const said = phrase(text);
  return Object.entries(synonyms).flatMap(([id, row]) => (phrasesOf(row).ours.some((ours) => said.includes(ours)) ? [id] : []));
}

/** What a text means in our words, where it has a word of readers’ own: “lamotrigine” for “Lamictal”. */
export function meantBy(text: string, synonyms: Registry<Synonyms>): readonly string[] {
  const said = phrase(text);
  return Object.values(synonyms).flatMap((row) => {
    const { ours, typed } = phrasesOf(row);
    const isSaid = (words: string) => said.includes(words);
    return typed.some(isSaid) && !ours.some(isSaid) ? row.ours.slice(0, 1) : [];
  });
}

/** All words of a row of synonyms in one text. */
export const rowText = ({ ours, typed }: Synonyms): string => [...ours, ...typed].join(' ');
