import type { CheckedArticle } from './article';
import { proseOf } from './prose';
import type { Content } from '../domain/content';
import type { Grade } from '../domain/claim';
import { armWords } from '../domain/estimate-words';

/** The answer of an article in a sentence, and how sure it is if it tells what a treatment does. */
export type Answer = { readonly text: string; readonly grade: Grade | undefined };

/** The first sentence of an article’s short version; undefined for an article without one. */
export function answerOf({ claims, estimates }: Content, { path, tree, headings }: CheckedArticle): Answer | undefined {
  const words = (id: string, arm: string) => {
    const estimate = estimates[id];
    return (estimate && armWords(estimate, arm)) ?? '';
  };
  const first = proseOf(path, tree, headings, words).find(({ isShort }) => isShort);
  return first && { text: first.text, grade: claims[first.claim ?? '']?.certainty?.grade };
}
