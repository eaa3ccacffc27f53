/**
 * The rows of a text of comma-separated values (RFC 4180): cells may stand in quotation marks and
 * then hold commas, line breaks and doubled quotation marks.
 * @throws Error with the line when a quotation mark is never closed.
 */
export function rowsIn(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  while (at < text.length) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    if (!found) {
      const line = text.slice(0, at).split('\n').length;
      throw new Error(`line ${line}: a quotation mark that is not closed, or text after one; expected cells between commas, as RFC 4180 describes them`);
    }
    const [whole, quoted, plain = '', end] = found;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    at += whole.length;
    if (end !== ',' || at === text.length) {
      if (end === ',') row.push('');
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
