import { wordsIn } from '../articles/prose';
import { opening, proseIn } from './article-prose';
import type { Rule } from './rule';

const longest = 25;
const most = 6;

/** Readers are tired. */
export const sentenceLength: Rule = {
  id: 'sentence-length',
  correct: `No sentence of an article has more than ${longest} words, and no paragraph more than ${most} sentences.`,
  needsValidEntries: true,
  check: ({ content, articles }) =>
    articles.flatMap((article) => {
      const sentences = proseIn(content, article);
      const crowded = sentences.filter(
        ({ paragraph }, index) =>
          sentences[index - 1]?.paragraph !== paragraph && sentences.filter((other) => other.paragraph === paragraph).length > most,
      );
      return [
        ...sentences
          .map(({ text, place }) => ({ text, place, count: wordsIn(text).length }))
          .filter(({ count }) => count > longest)
          .map(({ text, place, count }) => ({
            place,
            found: `a sentence of ${count} words: “${opening(text)}”`,
            expected: `at most ${longest} words`,
            mend: 'make two sentences of it; both may be claims with the same id',
          })),
        ...crowded.map(({ place }) => ({
          place,
          found: `a paragraph of more than ${most} sentences`,
          expected: `at most ${most}`,
          mend: 'leave a line empty where a new thought begins',
        })),
      ];
    }),
};
