/** The letters of the pictures’ fonts are this wide on average, in parts of their size; a little more than measured, so that no line is missed. */
export const letterWidth = 0.52;

/** How many lines a text takes, at most, in letters of a size (px) within a width (px). */
export function linesOf(text: string, size: number, width: number): number {
  return Math.max(1, Math.ceil((text.length * size * letterWidth) / width));
}
