import { wordsIn } from '../articles/prose';
import { proseIn } from './article-prose';
import type { Rule } from './rule';

const sides = ['what-may-help', 'what-may-harm'] as const;
const tolerance = 0.2;

/** Benefit and harm get the same room where somebody decides. */
export const bothSides: Rule = {
  id: 'both-sides',
  correct: 'On “decide”, what may help and what may harm are told at the same length, within a fifth.',
  needsValidEntries: true,
  check: ({ content, articles }) =>
    articles
      .filter(({ slug }) => slug === 'decide')
      .flatMap((article) => {
        const sentences = proseIn(content, article);
        const [help = 0, harm = 0] = sides.map(
          (side) => sentences.filter(({ under }) => under === side).flatMap(({ text }) => wordsIn(text)).length,
        );
        const isEven = help > 0 && Math.abs(help - harm) <= tolerance * Math.max(help, harm);
        return isEven
          ? []
          : [
              {
                place: { path: article.path, line: 1, column: 1 },
                found: `${help} words under “What may help” and ${harm} under “What may harm”`,
                expected: 'the same length, within a fifth',
                mend: 'add to the shorter side what is known, or shorten the other',
              },
            ];
      }),
};
