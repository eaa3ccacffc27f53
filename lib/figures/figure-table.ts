/** The numbers of a figure as a table: what a reader opens under it, and its CSV file. */
export type FigureTable = {
  /** One heading for each column. */
  readonly head: readonly string[];
  /** One row for each thing drawn; the first cell names it. */
  readonly rows: readonly (readonly string[])[];
};

// A cell that begins so would run as a formula when a spreadsheet opens the file.
const startsAsFormula = /^[=+@\t\r-]/;

function cell(text: string): string {
  const safe = startsAsFormula.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV (RFC 4180). */
export function csvOf({ head, rows }: FigureTable): string {
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
