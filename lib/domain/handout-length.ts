/** How much of a handout one printed side of A4 holds, in characters: of its text, and of its sources in small print; measured. */
const ofText = 3_800;
const ofSources = 7_900;

/** The part of a side that the head, the notes and the ends of pages take. */
const rest = 0.38;

/**
 * How long a handout is on paper, in words, with a warning when it is too long to hand out.
 * @param text Characters without those of the list of sources.
 */
export function lengthWords(text: number, sources: number): string {
  const sides = Math.ceil(text / ofText + sources / ofSources + rest);
  const length = `about ${sides} printed ${sides === 1 ? 'side' : 'sides'}`;
  return sides > 3 ? `${length}, which is long for one patient` : length;
}
