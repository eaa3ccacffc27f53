import type { CheckedArticle } from './article';
import { proseOf } from './prose';
import type { Content } from '../domain/content';
import type { Grade } from '../domain/claim';
import { armWords } from '../domain/estimate-words';

/** The answer of an article. */
export type Answer = {
  /** The first sentence of its short version. */
  readonly text: string;
  /** How sure that sentence is, if it tells what a treatment does. */
  readonly grade: Grade | undefined;
  /** The other sentences of its short version, which often say what the first one leaves open. */
  readonly more: readonly string[];
};

/** The answer of an article; undefined for one without a short version. */
export function answerOf({ claims, estimates }: Content, { path, tree, headings }: CheckedArticle): Answer | undefined {
  const words = (id: string, arm: string) => {
    const estimate = estimates[id];
    return (estimate && armWords(estimate, arm)) ?? '';
  };
  const [first, ...more] = proseOf(path, tree, headings, words).filter(({ isShort }) => isShort);
  return first && { text: first.text, grade: claims[first.claim ?? '']?.certainty?.grade, more: more.map(({ text }) => text) };
}
