import { splitPassage } from '../domain/address';
import { entryPlace } from './entry-place';
import type { Rule } from './rule';

/** Nothing lies in the library that readers cannot reach. */
export const sourceIsUsed: Rule = {
  id: 'source-is-used',
  correct: 'Every source is used by a claim, an estimate, a study or an audited statement.',
  needsValidEntries: true,
  check: ({ content, folder }) => {
    const used = new Set([
      ...Object.values(content.claims).flatMap(({ evidence }) => evidence.map(({ passage }) => splitPassage(passage).source)),
      ...Object.values(content.estimates).map(({ passage }) => splitPassage(passage).source),
      ...Object.values(content.studies).flatMap(({ sources }) => sources),
      ...Object.values(content.statements).flatMap(({ page, sources }) => [page, ...sources]),
    ]);
    return Object.keys(content.sources)
      .filter((id) => !used.has(id))
      .map((id) => ({
        place: entryPlace(folder, 'sources', id),
        found: `the source “${id}”, which nothing uses`,
        expected: 'a claim, estimate, study or statement that names it',
        mend: 'add the claim that it is here for, or take the source out',
      }));
  },
};
