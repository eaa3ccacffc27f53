import { gradeWords } from '../domain/labels';
import type { Change } from './changes';

const gradeOf = ({ grade }: { readonly grade?: keyof typeof gradeWords | undefined }) => (grade ? gradeWords[grade].toLowerCase() : 'no level of certainty');

/** What kind of change it is, in a few words: a correction as the claim tells it, else what the two versions themselves show. */
export function changeKindWords({ kind, before, version, isCorrection }: Change): string {
  if (kind === 'published') return 'First published';
  if (kind === 'withdrawn') return 'Taken back';
  const isReworded = before?.text !== version.text;
  const isRegraded = before?.grade !== version.grade;
  if (isCorrection) return isRegraded ? 'Corrected, and certainty changed' : 'Corrected';
  if (isRegraded) return isReworded ? 'Reworded, and certainty changed' : 'Certainty changed';
  return isReworded ? 'Reworded' : 'Same words, other grounds';
}

/** What the version before a change said, where it said something else, in sentences. */
export function changeSentences({ kind, before, version }: Change): readonly string[] {
  if (kind !== 'changed' || !before) return [];
  return [
    ...(before.text === version.text ? [] : [`Before, it said: “${before.text}”`]),
    ...(before.grade === version.grade ? [] : [`Before, it had ${gradeOf(before)}. Now it has ${gradeOf(version)}.`]),
  ];
}

/** How sure a version is, in a sentence. */
export function gradeSentence({ grade }: Change['version']): string {
  return grade ? `Certainty: ${gradeWords[grade].toLowerCase().replace(' certainty', '')}.` : 'Not graded.';
}

/** How many claims are new, in words. */
export function newClaimsWords(count: number): string {
  return count === 1 ? '1 new claim' : `${count} new claims`;
}
