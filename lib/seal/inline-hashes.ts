import { createHash } from 'node:crypto';

const inline = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;

/** The SHA-256, in base64, of what stays inline in pages. */
export type InlineHashes = { readonly script: readonly string[]; readonly style: readonly string[] };

/** Blocks of data are not scripts, but for the rules of what to fetch ahead, which browsers hold to the policy too. */
const isData = (attributes: string) => /\stype=/.test(attributes) && !attributes.includes('"speculationrules"');

/** What may run and what may style a page from within it. */
export function inlineHashes(html: string): InlineHashes {
  const of = (name: string) =>
    [...html.matchAll(inline)]
      .filter(([, element, attributes = '', code = '']) => element === name && !/\ssrc=/.test(attributes) && !isData(attributes) && code !== '')
      .map(([, , , code = '']) => createHash('sha256').update(code).digest('base64'));
  return { script: of('script'), style: of('style') };
}
