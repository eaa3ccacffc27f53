import type { ParsedArticle } from '../articles/article';
import { proseOf, type Sentence } from '../articles/prose';
import type { Content } from '../domain/content';
import { armWords } from '../domain/estimate-words';
import { oncePer } from '../domain/once-per';
import { estimateOf } from './entry-of';

type Told = Pick<ParsedArticle, 'path' | 'tree' | 'headings'>;

// Many rules read the same sentences.
const proseWith = oncePer((content: Content) =>
  oncePer(({ path, tree, headings }: Told) =>
    proseOf(path, tree, headings, (id, arm) => {
      const estimate = estimateOf(content, id);
      return (estimate && armWords(estimate, arm)) ?? '';
    }),
  ),
);

/** The sentences of an article as readers see them, with the numbers that its estimates show. */
export function proseIn(content: Content, article: Told): readonly Sentence[] {
  return proseWith(content)(article);
}

/** The sections whose articles advise on a treatment or tell evidence for it. */
export const advises = (section: string): boolean => ['ketamine', 'evidence', 'treatment'].includes(section);

/** The first words of a sentence, to tell which one is meant. */
export const opening = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);
