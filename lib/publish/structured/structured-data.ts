/** What a page says to machines, in the words of schema.org (JSON-LD). */
export type StructuredData = {
  readonly '@type': string;
  readonly '@context': 'https://schema.org' | readonly ['https://schema.org', Readonly<Record<string, string>>];
};

const escapes: Readonly<Record<string, string>> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/** Structured data as the text of a script element, which nothing inside of it can end. */
export function inScript(data: StructuredData): string {
  return JSON.stringify(data).replace(/[<\u2028\u2029]/g, (sign) => escapes[sign] ?? '');
}
