import { kindWords } from '../../lib/search/entry';
import type { Found, Hit } from '../../lib/search/find';
import { make, makeLink } from './make';

const first = 3;
const most = 40;

function item({ href, title, text, note, parts }: Hit): HTMLElement {
  const told = text === undefined ? [] : [make('span', 'listed', text)];
  const within = parts.map(([anchor, heading]) => make('span', 'listed', 'In it: ', makeLink(`${href}#${anchor}`, heading)));
  return make('li', '', makeLink(href, title), ...told, ...within, make('span', 'soft listed', note));
}

const list = (entries: readonly Hit[]) => make('ul', 'plain-list', ...entries.map(item));

function group({ kind, entries }: Found['groups'][number]): HTMLElement {
  const heading = make('h2', '', `${kindWords[kind]} (${entries.length})`);
  const section = make('section', '', heading, list(entries.slice(0, first)));
  const rest = entries.slice(first, most);
  if (rest.length > 0) {
    const left = entries.length > most ? [make('p', '', `These are the best ${most}. One more word finds fewer.`)] : [];
    section.append(make('details', 'folded', make('summary', '', `${rest.length} more ${kindWords[kind].toLowerCase()}`), list(rest), ...left));
  }
  return section;
}

/** What was found, as headings and lists. Every text is set as text, never as markup. */
export function foundList({ groups }: Found): readonly HTMLElement[] {
  return groups.map(group);
}
