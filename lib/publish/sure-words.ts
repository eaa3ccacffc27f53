import type { Claim } from '../domain/claim';
import { gradeWords } from '../domain/labels';

/**
 * How sure a claim is, for where it stands alone. Little certainty about a harm is no all-clear; a claim without
 * a level is told as what documents say, unless it is about how things are done.
 */
export function sureWords({ kind, certainty }: Claim): string {
  if (!certainty) return kind === 'fact' || kind === 'mechanism' ? 'Not graded: this tells what documents say.' : '';
  const isUnsure = certainty.grade === 'low' || certainty.grade === 'very-low';
  return `${gradeWords[certainty.grade]}${kind === 'harm' && isUnsure ? '; that is no reason to ignore it' : ''}.`;
}
