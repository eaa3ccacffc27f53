import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { site } from '@/content/site';
import { oncePer } from '@/lib/domain/once-per';
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

const byAddress: ReadonlyMap<string, Page> = new Map(pages.map((page) => [page.address, page]));

/** The page at an address. */
export function pageAt(address: string): Page {
  const page = byAddress.get(address);
  if (!page) throw new Error(`There is no page ${address}`);
  return page;
}

// Many links lead to one page, and many to one file.
const valuesIn = oncePer(({ html }: Page) => {
  const markup = html.replace(/<script[\s\S]*?<\/script>/g, '');
  const known = new Map<string, readonly string[]>();
  return (attribute: string) => {
    const values = known.get(attribute) ?? [...markup.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value]) => (value ?? '').replaceAll('&amp;', '&'));
    known.set(attribute, values);
    return values;
  };
});
const served = new Map<string, boolean>();

/** Every value of an attribute in a page, such as every `href`. */
export function valuesOf(page: Page, attribute: string): readonly string[] {
  return valuesIn(page)(attribute);
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
  const isThere = served.get(address) ?? existsSync(address.endsWith('/') ? join(path, 'index.html') : path);
  served.set(address, isThere);
  return isThere;
}
