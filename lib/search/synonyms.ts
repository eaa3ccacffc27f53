import type { Registry } from '../domain/content';
import type { Synonyms } from '../domain/search-words';
import { singular, wordsOf } from './fold';

const phrase = (text: string) => ` ${wordsOf(text).map(singular).join(' ')} `;

/** The rows of synonyms of which a text has one of our words, as whole words. */
export function rowsIn(text: string, synonyms: Registry<Synonyms>): readonly string[] {
  const said = phrase(text);
  return Object.entries(synonyms).flatMap(([id, { ours }]) => (ours.some((word) => said.includes(phrase(word))) ? [id] : []));
}

/** All words of a row of synonyms in one text. */
export const rowText = ({ ours, typed }: Synonyms): string => [...ours, ...typed].join(' ');
