import { textOf, type Page } from '../page';

/** Words that a page should say, and does not. */
export function unsaid(page: Page, wanted: readonly string[]): readonly string[] {
  const text = textOf(page);
  return wanted.filter((words) => !text.includes(words)).map((words) => `${page.address} does not say “${words}”.`);
}

/** Words that a page should not say, and does. */
export function saidInstead(page: Page, unwanted: readonly string[]): readonly string[] {
  const text = textOf(page);
  return unwanted.filter((words) => text.includes(words)).map((words) => `${page.address} says “${words}”.`);
}
