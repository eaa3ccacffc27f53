import { createHash } from 'node:crypto';
import type { Content } from '../domain/content';

/** Stands in a page as built, where its version belongs: the version can be known only from the finished page. */
export const versionToCome = 'version-to-come';

/** The last day on which any claim was checked: the date of pages that show many. */
export function lastChecked({ claims }: Pick<Content, 'claims'>): string {
  return Object.values(claims).reduce((last, { checked }) => (checked > last ? checked : last), '');
}

/** The text of the main part of a page, without what is printed about the page itself. */
function mainText(html: string): string {
  const main = /<main[ >][\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return main
    .replace(/<div class="print-head"[\s\S]*?<\/div>|<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Seven hexadecimal digits that change whenever the text of the page does. */
export function pageVersion(html: string): string {
  return createHash('sha256').update(mainText(html)).digest('hex').slice(0, 7);
}

/** A page with its version wherever one is to come, also in what the framework reads. */
export function withVersion(html: string): string {
  return html.replaceAll(versionToCome, pageVersion(html));
}
