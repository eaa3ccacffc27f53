import type { ParsedArticle } from '../articles/article';
import { proseOf, type Sentence } from '../articles/prose';
import type { Content } from '../domain/content';
import { armWords } from '../domain/estimate-words';

/** The sentences of an article as readers see them, with the numbers that its estimates show. */
export function proseIn(content: Content, { path, tree, headings }: Pick<ParsedArticle, 'path' | 'tree' | 'headings'>): readonly Sentence[] {
  return proseOf(
    path,
    tree,
    headings,
    (id, arm) => {
      const estimate = content.estimates[id];
      return (estimate && armWords(estimate, arm)) ?? '';
    },
  );
}

/** The sections whose articles advise on a treatment or tell evidence for it. */
export const advises = (section: string): boolean => ['ketamine', 'evidence', 'treatment'].includes(section);

/** The first words of a sentence, to tell which one is meant. */
export const opening = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);
