import type { FinishedPage } from '../page-heads';
import { isUnlisted, plain, squeezed } from '../page-text';

const block = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;

/** Terms whose values name and do not tell: codes and identifiers. */
const names = new Set(['encodingFormat', 'inLanguage', 'propertyID', 'value']);

/** Every text in structured data with its term; no addresses, types and identifiers. */
function* textsIn(value: unknown, term = ''): Iterable<readonly [term: string, text: string]> {
  if (typeof value === 'string') {
    if (!term.startsWith('@') && !names.has(term) && !/^https?:\/\//.test(value)) yield [term, value];
  } else if (Array.isArray(value)) {
    for (const each of value) yield* textsIn(each, term);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) if (name !== '@context') yield* textsIn(each, name);
  }
}

function faultOf([term, text]: readonly [string, string], page: FinishedPage, words: string, today: string): string | undefined {
  const isDate = /^\d{4}(?:-\d{2}){0,2}$/.test(text);
  if (isDate && text > today) return `${page.address}: ${term} in its structured data is ${text}, which is after ${today}. Mend the date in content.`;
  if (words.includes(plain(text).replace(/\s+/g, '').toLowerCase()) || (isDate && page.html.includes(`dateTime="${text}"`))) return undefined;
  return `${page.address}: its structured data say ${term} “${text}”, which the page does not show. Show it on the page, or leave it out in lib/publish/structured.`;
}

/**
 * What is wrong with the structured data of a page, in sentences that say what to do: none, more than one block, a block that is
 * not JSON, a text or a date that the page does not show, a date to come. A page that search engines are to leave out needs none.
 * @param today The day of the build, such as 2026-11-22.
 */
export function structuredFaults(page: FinishedPage, today: string): readonly string[] {
  const blocks = [...page.html.matchAll(block)].map(([, json = '']) => json);
  const [json] = blocks;
  if (json === undefined && isUnlisted(page.html)) return [];
  if (json === undefined || blocks.length > 1) return [`${page.address} has ${blocks.length} blocks of structured data; a page has one. Put one <StructuredData> at the end of its page.tsx.`];
  try {
    const words = squeezed(page.html);
    return [...textsIn(JSON.parse(json))].flatMap((text) => faultOf(text, page, words, today) ?? []);
  } catch {
    return [`${page.address}: its structured data are not JSON. Write them with inScript (lib/publish/structured/structured-data.ts).`];
  }
}
