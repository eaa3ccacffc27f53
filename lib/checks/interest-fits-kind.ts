import { entryPlace } from './entry-place';
import type { Rule } from './rule';

/** A clinic’s page is by somebody who sells. */
export const interestFitsKind: Rule = {
  id: 'interest-fits-kind',
  correct: 'The page of a clinic is marked as that of somebody who sells the treatment.',
  needsValidEntries: true,
  check: ({ content, folder }) =>
    Object.entries(content.sources).flatMap(([id, { kind, interest }]) =>
      kind !== 'clinic-page' || interest.kind === 'publisher-sells-it'
        ? []
        : [
            {
              place: entryPlace(folder, 'sources', id, `'${interest.kind}'`),
              found: `the interest “${interest.kind}” of the clinic page “${id}”`,
              expected: '“publisher-sells-it”',
              mend: 'correct the interest, or the kind of document if no clinic publishes it',
            },
          ],
    ),
};
