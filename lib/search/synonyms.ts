import type { Registry } from '../domain/content';
import type { Synonyms } from '../domain/search-words';
import { singular, wordsOf } from './fold';

const phrase = (text: string) => ` ${wordsOf(text).map(singular).join(' ')} `;

/** The rows of synonyms of which a text has one of our words, as whole words. */
export function rowsIn(text: string, synonyms: Registry<Synonyms>): readonly string[] {
  const said = phrase(text);
  return Object.entries(synonyms).flatMap(([id, { ours }]) => (ours.some((word) => said.includes(phrase(word))) ? [id] : []));
}

/** What a text means in our words, where it has a word of readers’ own: “lamotrigine” for “Lamictal”. */
export function meantBy(text: string, synonyms: Registry<Synonyms>): readonly string[] {
  const said = phrase(text);
  return Object.values(synonyms).flatMap(({ ours, typed }) => {
    const has = (word: string) => said.includes(phrase(word));
    return typed.some(has) && !ours.some(has) ? ours.slice(0, 1) : [];
  });
}

/** All words of a row of synonyms in one text. */
export const rowText = ({ ours, typed }: Synonyms): string => [...ours, ...typed].join(' ');
