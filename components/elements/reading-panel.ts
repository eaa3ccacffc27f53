import { readingSettings, type ReadingSetting } from '../../lib/domain/reading-settings';
import { readingWords } from '../../lib/domain/reading-words';
import { whenParsed } from './when-parsed';

/** An element with properties and children, in one step. */
function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

function fieldset(name: ReadingSetting): HTMLFieldSetElement {
  const { legend, values } = readingWords[name];
  const radios = Object.entries<string>(values).map(([value, words]) =>
    made('label', {}, made('input', { type: 'radio', name: `panel-${name}`, value }), ` ${words}`),
  );
  return made('fieldset', {}, made('legend', { textContent: legend }), ...radios);
}

/** The same controls as the page of reading settings, made when they are first wanted. */
function panel(): HTMLElement {
  const settings = document.createElement('reading-settings');
  const form = made('div', { className: 'reading-form' }, ...(Object.keys(readingSettings) as ReadingSetting[]).map(fieldset));
  const said = made('span', { className: 'soft' });
  said.setAttribute('role', 'status');
  form.append(made('p', {}, made('button', { type: 'button', textContent: 'Set all back' }), ' ', said));
  settings.append(form);
  const close = made('button', { type: 'button', textContent: 'Close' });
  const box = made(
    'div',
    { id: 'reading-panel', className: 'reading-panel', popover: 'auto' },
    made('p', { className: 'card-head' }, made('strong', { id: 'reading-panel-title', textContent: 'Reading settings' }), close),
    settings,
  );
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-labelledby', 'reading-panel-title');
  close.addEventListener('click', () => box.hidePopover());
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
