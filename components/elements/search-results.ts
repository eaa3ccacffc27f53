import type { SearchFile } from '../../lib/search/entry';
import { searchOver } from '../../lib/search/find';
import { fragmentOf, typedIn } from '../../lib/search/fragment';
import { fetchedOnce } from './fetched-once';
import { foundList } from './found-list';
import { foundWords } from './found-words';
import { whenParsed } from './when-parsed';

/** How long a reader may rest between two keys before the search begins, in milliseconds. */
const pause = 300;

/** The search over the list at an address. */
const searchIn = fetchedOnce(async (address) => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return searchOver((await response.json()) as SearchFile);
});

/**
 * `<search-results data-index>`: searches on the device for what stands in the fragment of the address.
 * Each search that is finished (Enter, the button, leaving the field) is an entry of the history.
 */
class SearchResults extends HTMLElement {
  private shown = '';
  private timer = 0;

  connectedCallback(): void {
    whenParsed(() => this.begin());
  }

  private begin(): void {
    const input = this.querySelector('input');
    if (!input) return;
    const read = () => {
      const typed = typedIn(location.hash);
      if (input.value.trim() !== typed) input.value = typed;
      void this.show(typed);
    };
    window.addEventListener('hashchange', read);
    input.addEventListener('input', () => {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.show(input.value.trim()), pause);
    });
    input.addEventListener('change', () => {
      const fragment = fragmentOf(input.value);
      if (fragment !== location.hash && typedIn(location.hash) !== input.value.trim()) location.hash = fragment;
    });
    this.addEventListener('submit', () => {
      void this.show(input.value.trim());
      if (matchMedia('(pointer: coarse)').matches) this.querySelector<HTMLElement>('[role="status"]')?.focus();
    });
    read();
  }

  private async show(typed: string): Promise<void> {
    window.clearTimeout(this.timer);
    if (typed === this.shown) return;
    this.shown = typed;
    if (typed === '') return this.fill('', [], true);
    try {
      const search = await searchIn(this.dataset.index ?? '');
      if (this.shown !== typed) return;
      const found = search(typed);
      this.fill(foundWords(typed, found), foundList(found), found.total === 0);
    } catch {
      this.shown = '';
      this.fill('The list to search in could not be loaded. Try again, or use the A–Z page above.', [], true);
    }
  }

  private fill(said: string, results: readonly HTMLElement[], hints: boolean): void {
    const [status, list, tips] = ['[role="status"]', '[data-results]', '[data-hints]'].map((part) => this.querySelector<HTMLElement>(part));
    if (status) status.textContent = said;
    list?.replaceChildren(...results);
    if (tips) tips.hidden = !hints;
  }
}

customElements.define('search-results', SearchResults);
