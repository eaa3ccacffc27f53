import { wordsIn } from '../articles/prose';
import { advises, proseIn } from './article-prose';
import type { Rule } from './rule';

const most = 150;

/** Somebody who reads only the beginning gets the answer. */
export const shortVersion: Rule = {
  id: 'short-version',
  correct: `Each article on ketamine, evidence or treatment has a short version, and none has more than ${most} words.`,
  needsValidEntries: true,
  check: ({ content, articles }) =>
    articles.flatMap((article) => {
      const place = { path: article.path, line: 1, column: 1 };
      const short = proseIn(content, article).filter(({ isShort }) => isShort);
      const count = short.flatMap(({ text }) => wordsIn(text)).length;
      if (count === 0) {
        return advises(article.section)
          ? [{ place, found: 'no short version', expected: '<Short> with the answer', mend: 'begin the article with <Short>…</Short>' }]
          : [];
      }
      return count <= most
        ? []
        : [
            {
              place: short[0]?.place ?? place,
              found: `a short version of ${count} words`,
              expected: `at most ${most}`,
              mend: 'keep what a reader needs who stops there',
            },
          ];
    }),
};
