import { opening, proseIn } from './article-prose';
import type { Rule } from './rule';

const promotional =
  /\b(?:book (?:now|your|an? )|call us|contact us today|schedule (?:your|an?)|testimonials?|miracles?|breakthroughs?|life-changing|game.?changer|revolutionary|cutting.edge|state.of.the.art|wonder drug|amazing)\b/i;

/** Neutral words. */
export const noPromotion: Rule = {
  id: 'no-promotion',
  correct: 'No article promises, praises or takes bookings.',
  needsValidEntries: true,
  check: ({ content, articles }) =>
    articles.flatMap((article) =>
      proseIn(content, article).flatMap(({ text, place }) => {
        const word = promotional.exec(text)?.[0];
        return word === undefined
          ? []
          : [{ place, found: `“${word}” in “${opening(text)}”`, expected: 'neutral words', mend: 'say what was found, or leave it out' }];
      }),
    ),
};
