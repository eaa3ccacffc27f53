/** How many signs stand in a row: six, or more when there are so many people that six would make a tower. */
export function dotsPerRow(most: number): number {
  return most <= 36 ? 6 : Math.ceil(Math.sqrt(most / 2)) * 2;
}

/** The distance from one sign to the next, in units of the drawing. */
export const dotStep = 22;

const radius = 8;
const turn = `a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0-${2 * radius} 0`;

/** Circles of equal size, row by row, as the path of an SVG: those from the first (counted from 0) up to, not including, the last. */
export function dotsPath(first: number, last: number, perRow: number): string {
  const parts: string[] = [];
  for (let dot = first; dot < last; dot++) {
    const column = dot % perRow;
    const isNextInRow = dot > first && column > 0;
    const x = column * dotStep + dotStep / 2 - radius;
    const y = Math.floor(dot / perRow) * dotStep + dotStep / 2;
    parts.push(`${isNextInRow ? `m${dotStep} 0` : `M${x} ${y}`}${turn}`);
  }
  return parts.join('');
}
