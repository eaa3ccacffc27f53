import { parse } from 'csv-parse/sync';

/** A list of papers that were retracted or corrected, or of which somebody warned. */
export type RetractionList = {
  /** Its name, for readers of the to-do list. */
  readonly name: string;
  /** What happened to each paper, such as `Retraction`, by its DOI in small letters. */
  readonly notices: ReadonlyMap<string, readonly string[]>;
};

const columns = { doi: 'OriginalPaperDOI', nature: 'RetractionNature' } as const;

/** A DOI as it is compared: without an address before it, and in small letters, because case has no meaning in it. */
export function comparedDoi(doi: string): string {
  return doi.trim().toLowerCase().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/, '');
}

/**
 * Reads a list with the columns of Retraction Watch’s (gitlab.com/crossref/retraction-watch-data).
 * @param name The file, for messages.
 * @throws Error that says what is wrong with the file and what was expected.
 */
export function readRetractionList(name: string, text: string): RetractionList {
  const refuse = (found: string): never => {
    throw new Error(`${name}: ${found}. Give the CSV file of Retraction Watch as it is: gitlab.com/crossref/retraction-watch-data`);
  };
  const [head = [], ...rows] = rowsOf(text, refuse);
  const at = (column: string) => (head.includes(column) ? head.indexOf(column) : refuse(`no column “${column}” in line 1; it has ${head.join(', ') || 'nothing'}`));
  const doi = at(columns.doi);
  const nature = at(columns.nature);
  const notices = new Map<string, readonly string[]>();
  for (const row of rows) {
    const key = comparedDoi(row[doi] ?? '');
    if (key.startsWith('10.')) notices.set(key, [...(notices.get(key) ?? []), row[nature]?.trim() || 'Notice of an unnamed kind']);
  }
  if (notices.size === 0) refuse(`no row has a DOI under “${columns.doi}”, so nothing can be found in it`);
  return { name, notices };
}

function rowsOf(text: string, refuse: (found: string) => never): readonly (readonly string[])[] {
  try {
    return parse(text, { bom: true, relaxColumnCount: true });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}
