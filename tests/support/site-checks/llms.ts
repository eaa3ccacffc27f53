/** The addresses that llms.txt links to. */
export function namedInLlms(text: string): readonly string[] {
  return [...text.matchAll(/\]\((https:[^)]+)\)/g)].flatMap(([, url]) => url ?? []);
}
