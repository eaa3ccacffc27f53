import { readingSettings, type ReadingSetting } from '../../lib/domain/reading-settings';
import { readingWords } from '../../lib/domain/reading-words';
import { make, makeButton } from './make';
import { whenParsed } from './when-parsed';

function radio(name: ReadingSetting, value: string, words: string): HTMLLabelElement {
  const input = Object.assign(make('input', ''), { type: 'radio', name: `panel-${name}`, value });
  return make('label', '', input, ` ${words}`);
}

function fieldset(name: ReadingSetting): HTMLFieldSetElement {
  const { legend, values } = readingWords[name];
  return make('fieldset', '', make('legend', '', legend), ...Object.entries<string>(values).map(([value, words]) => radio(name, value, words)));
}

/** The same controls as the page of reading settings, made when they are first wanted. */
function panel(): HTMLElement {
  const said = make('span', 'soft');
  said.setAttribute('role', 'status');
  const settings = document.createElement('reading-settings');
  settings.append(
    make(
      'div',
      'reading-form',
      ...(Object.keys(readingSettings) as ReadingSetting[]).map(fieldset),
      make('p', '', make('button', '', 'Set all back'), ' ', said),
    ),
  );
  const title = Object.assign(make('strong', '', 'Reading settings'), { id: 'reading-panel-title' });
  const head = make('p', 'card-head', title);
  const box = Object.assign(make('div', 'reading-panel', head, settings), { id: 'reading-panel', popover: 'auto' });
  head.append(makeButton('Close', () => box.hidePopover()));
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-labelledby', title.id);
  return box;
}

/** `<reading-panel>`: its link opens the settings over the page, so that the reader sees what they change. */
class ReadingPanel extends HTMLElement {
  private box: HTMLElement | undefined;

  connectedCallback(): void {
    whenParsed(() => this.querySelector('a')?.addEventListener('click', (event) => this.open(event)));
  }

  private open(event: MouseEvent): void {
    const link = event.currentTarget as HTMLElement;
    if (!('showPopover' in link) || location.pathname === link.getAttribute('href') || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.box ??= document.body.appendChild(panel());
    this.box.showPopover({ source: link });
    this.box.querySelector('button')?.focus();
  }
}

customElements.define('reading-panel', ReadingPanel);
