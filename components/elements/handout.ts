import { itemName, itemNamed, mostItems, readHandout, shownOnHandout, writeHandout, type Asked, type ReadHandout } from '../../lib/domain/handout-address';
import { handoutNotices, type Found } from '../../lib/domain/handout-words';
import { partOf, questionsOf, sourceLines } from './handout-data';
import { bar } from './handout-bar';
import { find } from './handout-finder';
import { sheet } from './handout-sheet';
import { make, makeButton } from './make';
import { whenParsed } from './when-parsed';

/** `<handout-builder>`: the choice lives in the fragment of the address; the sheet below shows it. */
class HandoutBuilder extends HTMLElement {
  private read: ReadHandout = readHandout('');
  private turn = 0;

  connectedCallback(): void {
    whenParsed(() => this.begin());
  }

  private begin(): void {
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'checkbox') this.choose(target);
    });
    this.querySelector('input[type="search"]')?.addEventListener('input', ({ target }) => {
      void find(this, this.place('found'), (target as HTMLInputElement).value, (name) => this.names().includes(name));
    });
    window.addEventListener('hashchange', () => this.open());
    this.open();
    // Who opens a handout that somebody made wants to read it, not to choose.
    this.chooser()?.toggleAttribute('open', this.read.asked.length === 0);
  }

  private place(name: string): Element {
    return this.querySelector(`[data-place="${name}"]`) ?? this;
  }

  private chooser(): HTMLDetailsElement | null {
    return this.querySelector('.handout-choose');
  }

  private names(): readonly string[] {
    return this.read.asked.map(({ item }) => itemName(item));
  }

  /** Reads the address; an anchor of the page itself, such as that of the skip link, leaves the choice as it is. */
  private open(): void {
    const fragment = location.hash.slice(1);
    if (fragment !== '' && document.getElementById(fragment)) return;
    this.read = readHandout(fragment);
    void this.show();
  }

  private choose(box: HTMLInputElement): void {
    if (box.checked && this.read.asked.length >= mostItems) {
      box.checked = false;
      this.say(`A handout holds ${mostItems} parts. Take one out first.`);
      return;
    }
    this.set(box.value, box.checked);
  }

  /** Puts an item on the handout or takes it out; what was printed before no longer counts. */
  private set(name: string, isChosen: boolean): void {
    const others = this.read.asked.filter(({ item }) => itemName(item) !== name).map(({ item }) => ({ item }));
    const item = itemNamed(name);
    const asked: readonly Asked[] = isChosen && item ? [...others, { item }] : others;
    this.read = { asked, unread: [], leftOut: 0, hasBrokenVersion: false };
    history[isChosen ? 'replaceState' : 'pushState'](null, '', `#${writeHandout(asked)}`);
    void this.show();
  }

  /** The button that was pressed leaves with its part; the way back of the browser brings both back. */
  private takeOut(name: string): void {
    this.set(name, false);
    document.getElementById('your-handout')?.focus();
  }

  private say(words: string): void {
    this.place('said').replaceChildren(make('p', '', words));
  }

  private async show(): Promise<void> {
    const { read } = this;
    this.turn += 1;
    const { turn } = this;
    for (const box of this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
      box.checked = this.names().includes(box.value);
      if (box.checked) box.closest('[data-section]')?.toggleAttribute('open', true);
    }
    try {
      const shown = shownOnHandout(read.asked);
      const [parts, questions, sources] = await Promise.all([Promise.all(shown.map(({ item }) => partOf(item))), questionsOf(read.asked.map(({ item }) => item)), shown.length > 0 ? sourceLines() : {}]);
      if (turn !== this.turn) return;
      const found = shown.map((asked, index): Found => ({ ...asked, part: parts[index] }));
      this.place('said').replaceChildren(...handoutNotices(read, found).map((notice) => make('p', '', notice)));
      // What is not there was told above, and must not fill the handout.
      this.read = { ...read, asked: read.asked.filter((_asked, index) => parts[index]) };
      this.showSheet(found, questions, sources);
    } catch {
      if (turn === this.turn) this.say('The text could not be loaded. Please check your connection, and load this page again.');
    }
  }

  private showSheet(found: readonly Found[], questions: readonly string[], sources: Readonly<Record<string, string>>): void {
    const place = this.place('sheet');
    const there = found.flatMap(({ item, part }) => (part ? [{ item, version: part.version }] : []));
    this.place('bar').replaceChildren();
    if (this.read.asked.length === 0) {
      this.chooser()?.toggleAttribute('open', true);
      place.replaceChildren(make('p', '', 'Nothing is chosen yet. Tick a title above.'));
      return;
    }
    const { site = '', interest = '' } = this.dataset;
    const link = `${location.origin}${location.pathname}#${writeHandout(this.read.asked.map(({ item }) => ({ item })))}`;
    const address = `${site}${location.pathname}#${writeHandout(there)}`;
    const buttons = make(
      'p',
      'handout-buttons',
      makeButton('Print', () => window.print()),
      makeButton('Copy the link', () => void this.copy(link)),
    );
    const made = sheet({ found, questions, sources, site, interest, address, remove: (name) => this.takeOut(name) });
    made.dataset.address = address;
    place.replaceChildren(buttons, made);
    this.place('bar').replaceChildren(bar(this.read.asked.length, made, () => document.getElementById('your-handout')?.scrollIntoView()));
  }

  private async copy(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      this.say('Copied. Whoever opens the link sees this handout, with the newest text.');
    } catch {
      this.say('This browser did not allow it. Copy the address of this page instead.');
    }
  }
}

customElements.define('handout-builder', HandoutBuilder);
