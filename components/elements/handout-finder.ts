import { itemName } from '../../lib/domain/handout-address';
import { claimParts } from './handout-data';
import { make, makeBox } from './make';

const most = 6;
const shortest = 3;

const textOf = (node: Element) => (node.textContent ?? '').toLowerCase();

/** Shows only the titles that have the words, and opens the lists that they stand in. */
function filterTitles(root: Element, words: string): number {
  let shown = 0;
  for (const row of root.querySelectorAll<HTMLElement>('[data-article]')) {
    row.hidden = words !== '' && !textOf(row).includes(words);
    if (!row.hidden) shown += 1;
  }
  for (const section of root.querySelectorAll<HTMLDetailsElement>('[data-section]')) {
    section.hidden = section.querySelector('[data-article]:not([hidden])') === null;
    section.open = words !== '';
  }
  return shown;
}

/** Finds claims by words in their text; gives the list to show and how many there are. */
async function findClaims(words: string, isChosen: (name: string) => boolean): Promise<{ readonly list: HTMLElement; readonly count: number }> {
  const hits = Object.entries(await claimParts()).flatMap(([id, { blocks: [block] }]) => {
    const text = block?.kind === 'paragraph' ? (block.sentences[0]?.text ?? '') : '';
    return text.toLowerCase().includes(words) ? [{ name: itemName({ kind: 'claim', id }), text }] : [];
  });
  const rows = hits.slice(0, most).map(({ name, text }) => make('li', '', makeBox(name, text, isChosen(name))));
  return { list: make('ul', 'plain-list', ...rows), count: hits.length };
}

/** Narrows what can be chosen to what has the words in it. */
export async function find(root: Element, place: Element, typed: string, isChosen: (name: string) => boolean): Promise<void> {
  const words = typed.trim().toLowerCase();
  const titles = filterTitles(root, words);
  if (words.length < shortest) {
    place.replaceChildren();
    return;
  }
  try {
    const { list, count } = await findClaims(words, isChosen);
    const claims = count > most ? `${count} findings; the first ${most} are shown` : `${count} ${count === 1 ? 'finding' : 'findings'}`;
    place.replaceChildren(make('p', 'soft', `${titles} ${titles === 1 ? 'page' : 'pages'}, ${claims}.`), list);
  } catch {
    place.replaceChildren(make('p', '', 'The single findings could not be loaded. Please try again.'));
  }
}
