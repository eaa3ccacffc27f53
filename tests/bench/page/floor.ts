import { createHash } from 'node:crypto';

/** A piece of a page's text: the tag that it stands in, and its words; a row of a table has a text for each cell. */
export type Block = { readonly tag: string; readonly cells: readonly string[] };

const style =
  'body{max-width:38em;margin:auto;padding:1em;font:1.1em/1.5 sans-serif}td,th{border:1px solid;padding:.3em;text-align:left}table{border-collapse:collapse}';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const around: Readonly<Record<string, string>> = { li: 'ul', tr: 'table', dt: 'dl', dd: 'dl' };

function element({ tag, cells }: Block): string {
  const inner = tag === 'tr' ? cells.map((cell) => `<td>${escaped(cell)}</td>`).join('') : escaped(cells.join(' '));
  return `<${tag}>${inner}</${tag}>`;
}

/** A page as somebody would write it by hand, in one file: the same headings, paragraphs, lists and tables, a line of style, nothing else. */
export function floorPage(title: string, blocks: readonly Block[]): string {
  const body = blocks.map((block, index) => {
    const list = around[block.tag];
    const begins = list !== undefined && around[blocks[index - 1]?.tag ?? ''] !== list;
    const ends = list !== undefined && around[blocks[index + 1]?.tag ?? ''] !== list;
    return `${begins ? `<${list}>` : ''}${element(block)}${ends ? `</${list}>` : ''}`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${escaped(title)}</title><style>${style}</style>${body.join('\n')}</html>\n`;
}

/** The site's headers, with the style of a floor allowed. */
export function headersForFloor(headers: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return headers.replace(/style-src [^;]+/, `style-src 'sha256-${hash}'`);
}
