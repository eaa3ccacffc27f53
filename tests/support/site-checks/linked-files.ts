import { elementsOf, valuesOf, type Page } from '../page';

/** Addresses that a page should lead to, and does not. */
export function unlinked(page: Page, wanted: readonly string[]): readonly string[] {
  const links = new Set(valuesOf(page, 'href'));
  return wanted.filter((href) => !links.has(href)).map((href) => `${page.address} does not lead to ${href}.`);
}

/** Whether the head of a page names the file by which other sites can show it. */
export function oembedFaults(page: Page, file: string): readonly string[] {
  const named = elementsOf(page).some(({ name, attributes, parent }) => name === 'link' && parent?.name === 'head' && attributes.rel === 'alternate' && attributes.type === 'application/json+oembed' && attributes.href === file);
  return named ? [] : [`${page.address} does not name ${file} in its head.`];
}
