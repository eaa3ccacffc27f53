import type { FrozenVersion } from '@/lib/publish/frozen-versions';
import { elementsOf, textOf, told, valuesOf, type Page } from '../page';

/** What the site says of the claim today; undefined once the claim was taken back. */
export type Today = { readonly text: string } | undefined;

/**
 * What the page of a version of a claim tells wrongly: its words, whether they stand, since when, and where to go on.
 * @param site The address of the site, without a slash at the end.
 */
export function frozenPageFaults(page: Page, version: FrozenVersion, today: Today, site: string): readonly string[] {
  const elements = elementsOf(page);
  const text = textOf(page);
  const isSaidToday = today?.text === version.text;
  const verdict = version.stands ? 'It still stands.' : isSaidToday ? 'These words still stand.' : 'It no longer stands';
  const citation = /(?:Replaced|Taken back) on \d{4}-\d\d-\d\d\. https:/.test(text);
  const heads = valuesOf(page, 'content').filter((value) => /^(?:Replaced|Taken back) on/.test(value)).length;
  const holds: readonly (readonly [string, boolean])[] = [
    ['its words are its heading', elements.find(({ name }) => name === 'h1')?.text === version.text],
    ['search engines leave it out and follow its links', told(page, 'robots') === 'noindex, follow'],
    ['it names its own address', elements.some(({ name, attributes }) => name === 'link' && attributes.rel === 'canonical' && attributes.href === site + page.address)],
    [`it says “${verdict}”`, text.includes(verdict)],
    ['it tells what we say now exactly when that is something else', text.includes('What we say now') === (!isSaidToday && today !== undefined)],
    ['its head tells exactly of old words that they are old, three times', heads === (isSaidToday ? 0 : 3)],
    ['its citation tells exactly of old words that they are old', citation === !isSaidToday],
    ['it tells since when', text.includes(version.spells[0].from)],
    ['it leads to the claim today', valuesOf(page, 'href').includes(`/claims/${version.claim}/`)],
    ['what is old tells what changed after it', version.stands || text.includes('What changed after it')],
  ];
  return holds.filter(([, isSo]) => !isSo).map(([what]) => `${page.address}: it does not hold that ${what}.`);
}
