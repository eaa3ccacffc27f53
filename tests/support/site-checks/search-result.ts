import { headValues } from '@/lib/publish/page-heads';
import { plain } from '@/lib/publish/page-text';
import type { Page } from '../page';

/** What search results should show of a page. */
export type SearchResult = {
  readonly title?: string;
  /** With what its description begins. */
  readonly answer?: string;
  /** How sure that is, which its description tells. */
  readonly sure?: string;
};

/** What search results would show of a page otherwise than they should. */
export function searchResultFaults(page: Page, { title, answer = '', sure = '' }: SearchResult): readonly string[] {
  const [called = ''] = headValues(page, 'title');
  const [description = ''] = headValues(page, 'description');
  return [
    ...(title === undefined || called === plain(title) ? [] : [`${page.address} is called “${called}”; it should be “${title}”.`]),
    ...(description.startsWith(plain(answer)) ? [] : [`The description of ${page.address} does not begin with “${answer}”.`]),
    ...(description.includes(sure) ? [] : [`The description of ${page.address} does not tell “${sure}”.`]),
  ];
}
