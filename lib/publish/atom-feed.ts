import { address } from '../domain/address';
import type { Library } from '../library';
import { feedOf, type FeedEntry } from './feed';
import { markupText } from './markup-text';

const entryXml = ({ id, url, title, text, updated }: FeedEntry) => `  <entry>
    <id>${markupText(id)}</id>
    <title>${markupText(title)}</title>
    <updated>${updated}</updated>
    <link rel="alternate" type="text/html" href="${markupText(url)}"/>
    <content type="text">${markupText(text)}</content>
  </entry>
`;

/**
 * The changes in what we say as an Atom feed (RFC 4287).
 * @throws Error that names a character which XML cannot hold.
 */
export function atomFeed(library: Library): string {
  const { id, title, description, author, home, updated, entries } = feedOf(library);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${markupText(id)}</id>
  <title>${markupText(title)}</title>
  <subtitle>${markupText(description)}</subtitle>
  <updated>${updated}</updated>
  <author><name>${markupText(author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${markupText(library.site.url + address.atomFeed)}"/>
  <link rel="alternate" type="text/html" href="${markupText(home)}"/>
${entries.map(entryXml).join('')}</feed>
`;
}
