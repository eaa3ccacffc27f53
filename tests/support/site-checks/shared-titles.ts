import { elementsOf, type Page } from '../page';

/** Which pages share their title with a page before them, whether search engines list them or not. */
export function sharedTitles(pages: readonly Page[]): readonly string[] {
  const first = new Map<string, string>();
  return pages.flatMap((page) => {
    const title = elementsOf(page).find(({ name }) => name === 'title')?.text ?? '';
    const other = first.get(title);
    if (other === undefined) first.set(title, page.address);
    return other === undefined ? [] : [`${page.address} and ${other} have one title: “${title}”.`];
  });
}
