/** Where the numbers of a row come from, and what must be known before they are used: for the file, which stands without its page. */
export type Origin = {
  /** The documents in which the numbers stand. */
  readonly source: string;
  /** Where in them. */
  readonly place: string;
  /** How sure we are of what the row says; empty where nothing is graded. */
  readonly certainty: string;
  /** What the figure says around its drawing, and what source and we say of chance. */
  readonly note: string;
  /** Of a row that repeats a web page: what the page says, and what our check of it found. Never a certainty. */
  readonly statement?: { readonly says: string; readonly check: string };
};

/** The numbers of a figure as a table: what a reader opens under it. */
export type FigureTable = {
  /** One heading for each column. */
  readonly head: readonly string[];
  /** One row for each thing drawn; the first cell names it. */
  readonly rows: readonly (readonly string[])[];
  /** One for each row, in their order. */
  readonly origins: readonly Origin[];
};

// A cell that begins so would run as a formula when a spreadsheet opens the file.
const startsAsFormula = /^[=+@\t\r-]/;

function cell(text: string): string {
  const safe = startsAsFormula.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines of cells as CSV (RFC 4180). */
export function csvOf({ head, rows }: Pick<FigureTable, 'head' | 'rows'>): string {
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
