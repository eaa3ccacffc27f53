import { address } from '../domain/address';
import type { Library } from '../library';
import { feedOf } from './feed';

/** The changes in what we say as a JSON Feed (jsonfeed.org, version 1.1). */
export function jsonFeed(library: Library): string {
  const { title, description, author, home, entries } = feedOf(library);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: library.site.url + address.jsonFeed,
    description,
    authors: [{ name: author }],
    language: 'en',
    items: entries.map(({ id, url, title: heading, text, updated }) => ({ id, url, title: heading, content_text: text, date_modified: updated })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
