import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { site } from '@/content/site';
import { basePath } from '@/lib/domain/site';
import { withoutBase } from '@/lib/seal/with-base';
import { notEmpty } from './not-empty';
import { isForUnknown, type Page as SitePage } from './page';

/** A page in `out/`, with its file. */
export type Page = SitePage & { readonly file: string };

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
export const pages: readonly Page[] = notEmpty('pages in out/', documents.filter((page) => !isCard(page)));

/** Every page with an address of its own. */
export const addressedPages: readonly Page[] = notEmpty('pages with an address', pages.filter((page) => !isForUnknown(page)));

/** Every card that other sites show in a frame. */
export const cards: readonly Page[] = notEmpty('cards in out/', documents.filter(isCard));

const byAddress: ReadonlyMap<string, Page> = new Map(pages.map((page) => [page.address, page]));

/** The page at an address, if there is one. */
export function findPage(address: string): Page | undefined {
  return byAddress.get(address);
}

/** The page at an address. */
export function pageAt(address: string): Page {
  const page = findPage(address);
  if (!page) throw new Error(`There is no page ${address}`);
  return page;
}

const served = new Map<string, boolean>();

/** Whether `out/` has a file for an address. A folder without its slash is none: servers lead from there to the page. */
export function isServed(address: string): boolean {
  const path = join('out', address.endsWith('/') ? `${address}index.html` : address);
  const isThere = served.get(address) ?? statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  served.set(address, isThere);
  return isThere;
}
