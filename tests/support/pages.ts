import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { site } from '@/content/site';
import { basePath } from '@/lib/domain/site';
import { withoutBase } from '@/lib/seal/with-base';

/** A page of the built site, with addresses from its root wherever it stands. */
export type Page = { readonly address: string; readonly file: string; readonly html: string };

/** Every page in `out/`, and every card that other sites show. */
const documents: readonly Page[] = readdirSync('out', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({
    file,
    address: `/${relative('out', file).split(sep).join('/').replace(/index\.html$/, '')}`,
    html: withoutBase(readFileSync(file, 'utf8'), basePath(site)),
  }));

const isCard = ({ address }: Page) => address.startsWith('/embed/');

/** Every page that readers open here. */
export const pages: readonly Page[] = documents.filter((page) => !isCard(page));

/** Every card that other sites show in a frame. */
export const cards: readonly Page[] = documents.filter(isCard);

/** The page at an address. */
export function pageAt(address: string): Page {
  const page = pages.find((candidate) => candidate.address === address);
  if (!page) throw new Error(`There is no page ${address}`);
  return page;
}

/** Every value of an attribute in a page, such as every `href`. */
export function valuesOf({ html }: Page, attribute: string): readonly string[] {
  const markup = html.replace(/<script[\s\S]*?<\/script>/g, '');
  return [...markup.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value]) =>
    (value ?? '').replaceAll('&amp;', '&'),
  );
}

/** The text that readers see, without markup and cards. */
export function textOf({ html }: Page): string {
  return html
    .replaceAll('<!-- -->', '')
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', '’')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

/** Whether `out/` has a file for an address. */
export function isServed(address: string): boolean {
  const path = join('out', address);
  return existsSync(address.endsWith('/') ? join(path, 'index.html') : path);
}
