import { valuesOf, type Page } from '../page';

const sound = ['https:', 'data:', 'mailto:', 'sms:', 'tel:'];

/** Links of a page that others on the way can read or change, or that run code. */
export function openLinks(page: Page): readonly string[] {
  const schemeOf = (href: string) => /^[a-z][a-z0-9+.-]*:/i.exec(href.trim())?.[0].toLowerCase();
  return valuesOf(page, 'href')
    .filter((href) => !sound.includes(schemeOf(href) ?? 'https:'))
    .map((href) => `${page.address} links to ${href}, which is not encrypted.`);
}
