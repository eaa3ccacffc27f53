import { isWithin } from '../elements';
import { elementsOf, type Page } from '../page';

/** What a page lacks, or has twice, of what tells people where they are: its language, a main part, a heading of the first level, a title. */
export function outlineFaults(page: Page): readonly string[] {
  const elements = elementsOf(page);
  const language = elements.find(({ name }) => name === 'html')?.attributes.lang;
  const counts = ['main', 'h1', 'title'].map((wanted) => ({ wanted, count: elements.filter((element) => element.name === wanted && !isWithin(element, 'svg')).length }));
  return [
    ...(language === 'en' ? [] : [`${page.address} ${language === undefined ? 'names no language' : `names the language ${language}`}; it is in English.`]),
    ...counts.filter(({ count }) => count !== 1).map(({ wanted, count }) => `${page.address} has ${count} <${wanted}>; a page has one.`),
  ];
}
