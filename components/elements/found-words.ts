import { kindWords, type EntryKind } from '../../lib/search/entry';
import type { Closeness, Found } from '../../lib/search/find';

const one: Readonly<Record<EntryKind, string>> = { answer: 'answer', claim: 'claim', study: 'study', source: 'source', term: 'term' };

const beginnings: Readonly<Record<Closeness, string>> = {
  exact: '',
  similar: 'Nothing is spelt just like that. These come close. ',
  partly: 'Nothing has all of your words. These have some of them. ',
};

/** What was found, in a sentence for the eye and for screen readers. */
export function foundWords(typed: string, { closeness, meant, total, groups }: Found): string {
  if (total === 0) return `Nothing was found for “${typed}”.`;
  const counts = groups.map(({ kind, entries: { length } }) => `${length} ${length === 1 ? one[kind] : kindWords[kind].toLowerCase()}`);
  const ours = meant.length > 0 ? ` Searched for ${meant.map((words) => `“${words}”`).join(', ')} too.` : '';
  return `${beginnings[closeness]}${total} ${total === 1 ? 'result' : 'results'} for “${typed}”: ${counts.join(', ')}.${ours}`;
}
