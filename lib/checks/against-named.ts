import { entryPlace } from './entry-place';
import type { Rule } from './rule';

/** What speaks against a claim is shown where readers look for it. */
export const againstNamed: Rule = {
  id: 'against-named',
  correct: 'A passage that contradicts a claim is the place of the finding against it, or another that contradicts it is.',
  needsValidEntries: true,
  check: ({ content, folder }) =>
    Object.entries(content.claims).flatMap(([id, { evidence, against }]) => {
      const contradicting = evidence.filter(({ stance }) => stance === 'contradicts').map(({ passage }) => passage);
      return contradicting.length === 0 || ('passage' in against && contradicting.includes(against.passage))
        ? []
        : [
            {
              place: entryPlace(folder, 'claims', id, "'contradicts'"),
              found: `a passage that contradicts the claim “${id}”, and another finding against it`,
              expected: `the finding of ${contradicting.join(' or ')} in \`against\``,
              mend: 'tell that finding in `against`, or correct what the passage does for the claim',
            },
          ];
    }),
};
