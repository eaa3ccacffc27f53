import { valuesOf, type Page } from '../page';

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && names.of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** What a page names as a language and is none, or is written otherwise than browsers write it. */
export function unknownLanguages(page: Page): readonly string[] {
  return [...valuesOf(page, 'lang'), ...valuesOf(page, 'hreflang')].filter((tag) => !isLanguage(tag)).map((tag) => `${page.address} names “${tag}”, which is no language.`);
}
