/** A list to make a test of each of its entries. Throws where it is empty: no test would be made, and nothing would say so. */
export function notEmpty<Entry>(what: string, list: readonly Entry[]): readonly Entry[] {
  if (list.length === 0) throw new Error(`There are no ${what} to test.`);
  return list;
}
