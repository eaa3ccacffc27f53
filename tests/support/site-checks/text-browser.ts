import { isWithin } from '../elements';
import { elementsOf, type Page } from '../page';
import { printed, type TextBrowser } from '../text-browser';

const flat = (text: string) => text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();

/** The links in the header of a page. */
export function waysOn(page: Page): readonly string[] {
  return elementsOf(page).flatMap((element) => (element.name === 'a' && isWithin(element, 'header') ? (element.attributes.href ?? []) : []));
}

/**
 * What a text browser does not show of a page: its heading, the links of its header and their words, and what it has to tell.
 * @param told What a reader must find on it.
 */
export function textBrowserFaults(browser: TextBrowser, page: Page, told: readonly string[]): readonly string[] {
  const text = printed(browser, browser.text, page.html);
  const links = `${printed(browser, browser.links, page.html)} `;
  const elements = elementsOf(page);
  const ownWords = elements.filter((element) => element.name === 'h1' || isWithin(element, 'h1') || (isWithin(element, 'header') && (element.name === 'a' || isWithin(element, 'a'))));
  const words = [...ownWords.map(({ text: own }) => own), ...told].map(flat).filter((part) => part !== '');
  return [
    ...words.filter((part) => !text.includes(part)).map((part) => `${page.address} in ${browser.name} does not show “${part}”.`),
    ...waysOn(page).filter((href) => !links.includes(` file://${href} `)).map((href) => `${page.address} in ${browser.name} has no link to ${href}.`),
  ];
}
