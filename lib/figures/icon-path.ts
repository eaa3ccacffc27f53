/** Signs in a row of the grid on a page. */
export const perRow = 10;

/** The distance from sign to sign; a sign's centre stands one half of it from the edge. */
export const pitch = 2;

/** Rows that so many signs need. */
export const rowsFor = (of: number, columns: number = perRow): number => Math.ceil(of / columns);

/**
 * The signs from one number up to another, row by row, as a line whose dashes are the signs: a dash of no length
 * with a round or square end. Each row is a line of its own, so that its dashes begin with its first sign.
 */
export function signsPath(from: number, to: number, columns: number = perRow): string {
  const lines: string[] = [];
  for (let at = from; at < to; ) {
    const row = Math.floor(at / columns);
    const end = Math.min(to, (row + 1) * columns);
    const x = (at % columns) * pitch + pitch / 2;
    // A little longer than to the last sign, so that no rounding loses it.
    lines.push(`M${x} ${row * pitch + pitch / 2}h${(end - at - 1) * pitch + 0.1}`);
    at = end;
  }
  return lines.join('');
}
