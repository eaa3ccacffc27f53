import { valuesOf, type Page } from '../page';

/** The pages to which no way of links leads from the first page. */
export function unreachedPages(pages: readonly Page[]): readonly string[] {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const reached = new Set(['/']);
  // A set goes on to what is added while it is gone through.
  for (const address of reached) {
    const page = byAddress.get(address);
    const targets = page ? valuesOf(page, 'href').map((href) => href.split(/[?#]/, 1)[0] ?? '') : [];
    for (const target of targets) if (byAddress.has(target)) reached.add(target);
  }
  return [...byAddress.keys()].filter((address) => !reached.has(address)).map((address) => `No way of links leads from the first page to ${address}.`);
}
