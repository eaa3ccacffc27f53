import { elementsOf, type Page } from '../page';

/** An entry of a sitemap: the whole address of a page, and the day of its last change. */
export type SitemapEntry = { readonly loc: string; readonly lastmod?: string };

/** Pages that search engines are not to list: what is put together there or stands elsewhere. */
const isUnlisted = (address: string) => /^\/(?:search|handout|claims\/[^/]+\/v)\//.test(address);

/**
 * What a sitemap names twice or leaves out, and days that are none or have not come.
 * @param site The address of the site, without a slash at the end.
 * @param latest The last day that has come anywhere, such as 2026-11-22.
 */
export function sitemapFaults(entries: readonly SitemapEntry[], pages: readonly Page[], site: string, latest: string): readonly string[] {
  const listed = new Set(entries.map(({ loc }) => loc));
  const isWanted = new Set(pages.map(({ address }) => address).filter((address) => !isUnlisted(address)).map((address) => site + address));
  const isDay = (day: string) => /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) && day <= latest;
  return [
    ...entries.filter(({ loc }, at) => entries.findIndex((other) => other.loc === loc) !== at).map(({ loc }) => `The sitemap names ${loc} twice.`),
    ...[...isWanted].filter((loc) => !listed.has(loc)).map((loc) => `The sitemap leaves out ${loc}.`),
    ...[...listed].filter((loc) => !isWanted.has(loc)).map((loc) => `The sitemap names ${loc}, which is no page to list.`),
    ...entries.filter(({ lastmod }) => lastmod !== undefined && !isDay(lastmod)).map(({ loc, lastmod }) => `${loc} changed on ${lastmod}, which is no day that has come.`),
  ];
}

/** What is wrong with the answer to an address in a sitemap. */
export function answerFaults(loc: string, { status, html }: { readonly status: number; readonly html: string }): readonly string[] {
  if (status !== 200) return [`${loc} is answered with ${status}.`];
  const canonical = elementsOf({ address: loc, html }).find(({ name, attributes }) => name === 'link' && attributes.rel === 'canonical')?.attributes.href;
  return canonical === loc ? [] : [`${loc} calls itself ${canonical ?? 'nothing'}.`];
}
