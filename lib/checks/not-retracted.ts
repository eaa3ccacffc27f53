import { splitPassage } from '../domain/address';
import { entryPlace } from './entry-place';
import type { Rule } from './rule';

/** What was taken back supports nothing. */
export const notRetracted: Rule = {
  id: 'not-retracted',
  correct: 'No claim is supported by a document that was taken back, and no number comes from one.',
  needsValidEntries: true,
  check: ({ content, folder }) => {
    const isRetracted = (passage: string) => content.sources[splitPassage(passage).source]?.retracted !== undefined;
    const problem = (registry: 'claims' | 'estimates', id: string, passage: string) => ({
      place: entryPlace(folder, registry, id, passage),
      found: `“${passage}” of a document that was taken back`,
      expected: 'a document that stands',
      mend: 'let the claim rest on other documents, change it, or take it back with a tombstone',
    });
    return [
      ...Object.entries(content.claims).flatMap(([id, { evidence }]) =>
        evidence.filter(({ stance, passage }) => stance === 'supports' && isRetracted(passage)).map(({ passage }) => problem('claims', id, passage)),
      ),
      ...Object.entries(content.estimates).flatMap(([id, { passage }]) => (isRetracted(passage) ? [problem('estimates', id, passage)] : [])),
    ];
  },
};
