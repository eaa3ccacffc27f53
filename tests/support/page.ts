import { oncePer } from '@/lib/domain/once-per';
import { elementsIn } from './elements';

/** A page of the site, with addresses from its root wherever it stands. */
export type Page = { readonly address: string; readonly html: string };

/** The page that a server gives for every address that it does not know: it has no address of its own, and nothing leads to it. */
export const isForUnknown = ({ address }: Page) => address === '/404.html';

/** Every element of a page; read once, however many checks ask. */
export const elementsOf = oncePer(({ html }: Page) => elementsIn(html));

/** Every value of an attribute in a page, such as every `href`. */
export function valuesOf(page: Page, attribute: Lowercase<string>): readonly string[] {
  return elementsOf(page).flatMap(({ attributes }) => attributes[attribute] ?? []);
}

/** Every id on a page. */
export const idsOf: (page: Page) => ReadonlySet<string> = oncePer((page) => new Set(valuesOf(page, 'id')));

/** What the head of a page tells under a name, such as `og:title`. */
export function told(page: Page, name: string): string | undefined {
  return elementsOf(page).find(({ name: element, attributes }) => element === 'meta' && (attributes.property ?? attributes.name) === name)?.attributes.content;
}

/** The text that readers see, without markup and cards. */
export function textOf({ html }: Pick<Page, 'html'>): string {
  return html
    .replaceAll('<!-- -->', '')
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', '’')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}
