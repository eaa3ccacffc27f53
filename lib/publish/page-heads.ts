import { isUnlisted, plain } from './page-text';

/** A finished page: its address from the root of the site, and its HTML. */
export type FinishedPage = { readonly address: string; readonly html: string };

const parts = {
  title: /<title>([^<]*)<\/title>/g,
  description: /<meta name="description" content="([^"]*)"/g,
  canonical: /<link rel="canonical" href="([^"]*)"/g,
  'og:image': /<meta property="og:image" content="([^"]*)"/g,
  language: /<html lang="([^"]*)"/g,
} as const;
type Part = keyof typeof parts;

/** Every value of a part of a page’s head. */
export function headValues({ html }: Pick<FinishedPage, 'html'>, part: Part): readonly string[] {
  return [...html.matchAll(parts[part])].map(([, value = '']) => plain(value).trim());
}

function faultsOf(page: FinishedPage, site: string): readonly string[] {
  const whole = `${site}${page.address}`;
  const missing = (Object.keys(parts) as Part[]).flatMap((part) => {
    const found = headValues(page, part).filter((value) => value !== '').length;
    return found === 1 ? [] : [`${page.address} has ${found === 0 ? 'no' : found} ${part}; a page has one. Give it in the metadata of its page.tsx.`];
  });
  const wrong = headValues(page, 'canonical').filter((canonical) => canonical !== whole);
  return [...missing, ...wrong.map((canonical) => `${page.address} calls itself ${canonical}; its address is ${whole}. Give its own address as path in the metadata of its page.tsx.`)];
}

function shared(pages: readonly FinishedPage[], part: 'title' | 'description'): readonly string[] {
  const first = new Map<string, string>();
  return pages.flatMap((page) =>
    headValues(page, part).flatMap((value) => {
      const other = first.get(value);
      if (other === undefined) first.set(value, page.address);
      return other === undefined || value === '' ? [] : [`${page.address} and ${other} have one ${part}: “${value}”. A reader of search results could not tell them apart; word one of them otherwise.`];
    }),
  );
}

/**
 * What is wrong with the heads of a site’s pages, in sentences that say what to do. Pages that search engines are to leave out are not looked at.
 * @param site The address of the site, without a slash at the end.
 */
export function headFaults(pages: readonly FinishedPage[], site: string): readonly string[] {
  const listed = pages.filter(({ html }) => !isUnlisted(html));
  return [...listed.flatMap((page) => faultsOf(page, site)), ...shared(listed, 'title'), ...shared(listed, 'description')];
}
