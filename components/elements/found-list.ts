import { kindWords, type SearchEntry } from '../../lib/search/entry';
import type { Found } from '../../lib/search/find';

const first = 3;
const most = 40;

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className = '', ...children: readonly (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

function item({ href, title, text, note }: SearchEntry): HTMLElement {
  const link = element('a', '', title);
  link.href = href;
  const told = text === undefined ? [] : [element('span', 'listed', text)];
  return element('li', '', link, ...told, element('span', 'soft listed', note));
}

const list = (entries: readonly SearchEntry[]) => element('ul', 'plain-list', ...entries.map(item));

function group({ kind, entries }: Found['groups'][number]): HTMLElement {
  const heading = element('h2', '', `${kindWords[kind]} (${entries.length})`);
  const section = element('section', '', heading, list(entries.slice(0, first)));
  const rest = entries.slice(first, most);
  if (rest.length > 0) {
    const left = entries.length > most ? [element('p', '', `These are the best ${most}. One more word finds fewer.`)] : [];
    section.append(element('details', 'contents', element('summary', '', `${rest.length} more ${kindWords[kind].toLowerCase()}`), list(rest), ...left));
  }
  return section;
}

/** What was found, as headings and lists. Every text is set as text, never as markup. */
export function foundList({ groups }: Found): readonly HTMLElement[] {
  return groups.map(group);
}
