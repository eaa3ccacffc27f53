import { gradesOf, type Grades } from '../articles/readability';
import { proseIn } from './article-prose';
import type { Rule } from './rule';

/** The highest US school grades, for whole articles and for short versions. */
const highest = {
  article: { fleschKincaid: 8, automated: 9 },
  short: { fleschKincaid: 6, automated: 7 },
} as const satisfies Record<string, Grades>;

/** Fewer sentences have no grade. */
const fewest = 3;

const names = { fleschKincaid: 'Flesch–Kincaid', automated: 'Automated Readability' } as const;

/** Plain words. */
export const readingGrade: Rule = {
  id: 'reading-grade',
  correct: `Articles read at US school grade ${highest.article.fleschKincaid} or below, short versions at ${highest.short.fleschKincaid}, by two formulas (the second may be one above).`,
  needsValidEntries: true,
  check: ({ content, articles }) =>
    articles.flatMap((article) => {
      const sentences = proseIn(content, article);
      const short = sentences.filter(({ isShort }) => isShort);
      const parts = [
        ['article', sentences],
        ['short', short],
      ] as const;
      return parts.flatMap(([part, members]) => {
        const [first] = members;
        if (first === undefined || members.length < fewest) return [];
        const grades = gradesOf(members.map(({ text }) => text));
        return (Object.keys(names) as (keyof Grades)[])
          .filter((formula) => grades[formula] > highest[part][formula])
          .map((formula) => ({
            place: first.place,
            found: `grade ${grades[formula].toFixed(1)} by ${names[formula]} in the ${part === 'short' ? 'short version' : 'article'}`,
            expected: `${highest[part][formula]} or below`,
            mend: 'use shorter sentences and everyday words',
          }));
      });
    }),
};
