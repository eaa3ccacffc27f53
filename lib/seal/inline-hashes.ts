import { createHash } from 'node:crypto';

const inline = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;

/** The SHA-256, in base64, of what stays inline in pages. */
export type InlineHashes = { readonly script: readonly string[]; readonly style: readonly string[] };

/** What may run and what may style a page from within it; blocks of data are not scripts. */
export function inlineHashes(html: string): InlineHashes {
  const of = (name: string) =>
    [...html.matchAll(inline)]
      .filter(([, element, attributes = '', code = '']) => element === name && !/\s(?:src|type)=/.test(attributes) && code !== '')
      .map(([, , , code = '']) => createHash('sha256').update(code).digest('base64'));
  return { script: of('script'), style: of('style') };
}
