/** A cell: words, a number, or nothing. */
export type Cell = string | number | undefined;

/** A table of results. */
export type Table = {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

/** Up to three digits that tell something; whole thousands get commas. */
export function figure(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-US');
  return Number(value.toPrecision(3)).toString();
}

/** A cell as readers see it. */
export const words = (cell: Cell) => (typeof cell === 'number' ? figure(cell) : (cell ?? '–')).replaceAll('|', '\\|');

const row = (cells: readonly Cell[]) => `| ${cells.map(words).join(' | ')} |`;

/**
 * A table in Markdown: the first column to the left, figures to the right.
 * @throws Error when a row has more or fewer cells than there are columns.
 */
export function markdown({ title, columns, rows }: Table): string {
  const uneven = rows.find((cells) => cells.length !== columns.length);
  if (uneven) throw new Error(`“${title}” has ${columns.length} columns, and a row of ${uneven.length}: ${uneven.map(words).join(', ')}`);
  const rule = columns.map((_column, index) => (index === 0 ? '---' : '---:'));
  return [`### ${title}`, '', row(columns), row(rule), ...rows.map(row), ''].join('\n');
}
