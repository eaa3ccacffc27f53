import { splitPassage } from '../domain/address';
import type { Claim } from '../domain/claim';
import type { Content } from '../domain/content';
import { entryPlace } from './entry-place';
import type { Rule } from './rule';
import { evidenceWords } from './tellings';

const graded = { high: /\bhigh/i, moderate: /\bmoderate/i, low: /\blow\b/i, 'very-low': /\bvery (?:low|uncertain|unsure)/i } as const;

/** What is missing for the certainty of a claim; undefined when nothing is. */
function missing(content: Content, { kind, evidence, certainty }: Claim): string | undefined {
  if (!certainty) return undefined;
  const { grade, by } = certainty;
  if (by !== 'us') {
    const theirs = evidence.filter(({ passage }) => splitPassage(passage).source === by);
    return graded[grade].test(evidenceWords(content, { evidence: theirs })) ? undefined : `a passage of “${by}” that gives this level`;
  }
  if (grade === 'low' || grade === 'very-low') return undefined;
  const isOfficial = evidence.some(({ passage, stance }) => stance === 'supports' && content.sources[splitPassage(passage).source]?.kind === 'regulatory');
  return kind !== 'effect' && isOfficial ? undefined : 'at most low, unless a panel or review gives more, or an official document tells of a harm';
}

/** How sure we are follows from what we have. */
export const certaintyEarned: Rule = {
  id: 'certainty-earned',
  correct: 'More than low certainty rests on a panel or review that gives it, or for a harm on an official document; and a level given by others stands in their document.',
  needsValidEntries: true,
  check: ({ content, folder }) =>
    Object.entries(content.claims).flatMap(([id, claim]) => {
      const expected = missing(content, claim);
      return expected === undefined
        ? []
        : [
            {
              place: entryPlace(folder, 'claims', id, 'certainty:'),
              found: `${claim.certainty?.grade} certainty of claim “${id}” by ${claim.certainty?.by}`,
              expected,
              mend: 'give the level that the evidence gives, or name who gave this one and the place',
            },
          ];
    }),
};
