import { opening, proseIn } from './article-prose';
import { claimOf } from './entry-of';
import type { Rule } from './rule';

const hasPercentage = /\d\s?%/;
const hasPeople = /\b\d[\d,]* (?:out )?of (?:the |every |those )*\d/;

/** “8 of 12 people” says more than “67 %”. */
export const percentageHasPeople: Rule = {
  id: 'percentage-has-people',
  correct: 'Where people were counted, an article tells how many of how many, never a percentage alone.',
  needsValidEntries: true,
  check: ({ content, articles }) =>
    articles.flatMap((article) =>
      proseIn(content, article)
        .filter(({ text, claim }) => {
          const isCounted = (claimOf(content, claim ?? '')?.estimates ?? []).some((id) => content.estimates[id]?.measure === 'count');
          return isCounted && hasPercentage.test(text) && !hasPeople.test(text);
        })
        .map(({ text, place }) => ({
          place,
          found: `a percentage alone: “${opening(text)}”`,
          expected: 'how many people of how many',
          mend: 'write <Estimate id="…" arm="…" /> or the two numbers',
        })),
    ),
};
