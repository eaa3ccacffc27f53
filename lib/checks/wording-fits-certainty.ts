import { promiseIn, settledIn } from '../domain/certainty-words';
import { proseIn } from './article-prose';
import { claimOf } from './entry-of';
import { entryPlace } from './entry-place';
import type { Rule } from './rule';

/** Words promise no more than the evidence gives. */
export const wordingFitsCertainty: Rule = {
  id: 'wording-fits-certainty',
  correct: 'A claim of less than high certainty promises nothing, nor does a sentence that tells it, and a disputed claim calls nothing shown.',
  needsValidEntries: true,
  check: ({ content, folder, articles }) => [
    ...Object.entries(content.claims).flatMap(([id, { text, certainty, evidence }]) => {
      const promise = certainty && certainty.grade !== 'high' ? promiseIn(text) : undefined;
      const isDisputed = evidence.some(({ stance }) => stance === 'contradicts');
      const settled = isDisputed ? settledIn(text) : undefined;
      return [
        ...(promise
          ? [
              {
                place: entryPlace(folder, 'claims', id, promise),
                found: `“${promise}” in claim “${id}” of ${certainty?.grade} certainty`,
                expected: 'wording that fits: “may”, “probably”, or what one study saw',
                mend: 'soften the sentence, or say why the certainty is high',
              },
            ]
          : []),
        ...(settled
          ? [
              {
                place: entryPlace(folder, 'claims', id, settled),
                found: `“${settled}” in claim “${id}”, which a passage contradicts`,
                expected: 'wording that leaves the question open: “found”, “argued”, “saw”',
                mend: 'say who found it, or that results disagree',
              },
            ]
          : []),
      ];
    }),
    ...articles.flatMap((article) =>
      proseIn(content, article).flatMap(({ text, place, claim: id = '' }) => {
        const grade = claimOf(content, id)?.certainty?.grade;
        const promise = grade !== undefined && grade !== 'high' ? promiseIn(text) : undefined;
        return promise === undefined
          ? []
          : [{ place, found: `“${promise}” for claim “${id}” of ${grade} certainty`, expected: 'wording that fits: “may”, “probably”, or what one study saw', mend: 'soften the sentence' }];
      }),
    ),
  ],
};
