/** Characters of a handout that one printed side of A4 holds, sources in small print among them, and the part of a side that its head and notes take; measured. */
const onOneSide = 4_200;
const headAndNotes = 0.2;

/** How long a handout of so many characters is on paper, in words, with what to do when it is too long to hand out. */
export function lengthWords(characters: number): string {
  const sides = Math.ceil(characters / onOneSide + headAndNotes);
  const length = `about ${sides} printed ${sides === 1 ? 'side' : 'sides'}`;
  return sides > 3 ? `${length}, which is long for one patient` : length;
}
