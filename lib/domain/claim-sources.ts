import { splitPassage } from './address';
import type { Claim } from './claim';

/** The ids of the documents that a claim rests on, each once, in the order of its evidence. */
export function claimSources({ evidence }: Pick<Claim, 'evidence'>): readonly string[] {
  return [...new Set(evidence.map(({ passage }) => splitPassage(passage).source))];
}
