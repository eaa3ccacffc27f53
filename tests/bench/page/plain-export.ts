import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compress } from '@/lib/seal/compress';
import { exportStock, stockProject } from '../build/stock';
import type { Block } from './floor';

const headings: Readonly<Record<string, string>> = { h1: '# ', h2: '## ', h3: '### ', h4: '#### ', li: '- ', blockquote: '> ' };
const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '{': '&#123;', '}': '&#125;', '*': '&#42;', _: '&#95;', '`': '&#96;', '\n': ' ' };

/** The text of a page as MDX without components. A row of a table is a line, because plain MDX knows no tables. */
export function plainMdx(title: string, blocks: readonly Block[]): string {
  const lines = blocks.map(({ tag, cells }) => `${headings[tag] ?? ''}${cells.join(' · ').replaceAll(/[&<{}*_`\n]/g, (sign) => signs[sign] ?? sign)}`);
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${lines.join('\n\n')}\n`;
}

/** Exports a text with plain Next and mdx-bundler, with brotli copies. Gives the folder that is to be served and the address in it. */
export async function plainExport(text: string, signal: AbortSignal): Promise<{ readonly folder: string; readonly address: string }> {
  const root = stockProject('plain-page', new Map([['article', text]]));
  await exportStock(root, signal);
  const folder = join(root, 'out');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  await compress(paths, { of: (_bytes, _how, make) => make(), prune: () => Promise.resolve() });
  writeFileSync(join(folder, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  return { folder, address: '/article/' };
}
