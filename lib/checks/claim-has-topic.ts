import { entryPlace } from './entry-place';
import type { Rule } from './rule';

/** Readers find every claim in the index. */
export const claimHasTopic: Rule = {
  id: 'claim-has-topic',
  correct: 'Every claim stands in one topic.',
  needsValidEntries: true,
  check: ({ content, folder }) =>
    Object.keys(content.claims).flatMap((id) => {
      const topics = Object.entries(content.topics).filter(([, { claims }]) => Object.hasOwn(claims, id));
      return topics.length === 1
        ? []
        : [
            {
              place: entryPlace(folder, 'claims', id),
              found: `the claim “${id}” in ${topics.length} topics`,
              expected: 'it in one topic of content/claims/topics.ts',
              mend: 'list the file of the claim there, once',
            },
          ];
    }),
};
