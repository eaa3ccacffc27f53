import { parseChosen, readingKey, type Chosen } from '../../lib/domain/reading-settings';
import { applyReading, storedReading } from './apply-reading';

/** `<reading-settings>`: shows its controls, keeps what is chosen on this device, and applies it at once. */
class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('[data-controls]')?.removeAttribute('hidden');
    this.querySelector('[data-without-script]')?.remove();
    this.show(storedReading());
    this.addEventListener('change', () => {
      const checked = this.radios().filter((radio) => radio.checked);
      this.choose(parseChosen(JSON.stringify(Object.fromEntries(checked.map(({ name, value }) => [name, value])))));
    });
    this.querySelector('button')?.addEventListener('click', () => {
      this.show({});
      this.choose({});
    });
  }

  private radios(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  }

  private show(chosen: Chosen): void {
    for (const fieldset of this.querySelectorAll('fieldset')) {
      const [first, ...others] = fieldset.querySelectorAll('input');
      const wanted = others.find(({ name, value }) => chosen[name as keyof Chosen] === value) ?? first;
      if (wanted) wanted.checked = true;
    }
  }

  private choose(chosen: Chosen): void {
    applyReading(chosen);
    const said = this.querySelector('[role="status"]');
    try {
      if (Object.keys(chosen).length === 0) localStorage.removeItem(readingKey);
      else localStorage.setItem(readingKey, JSON.stringify(chosen));
      if (said) said.textContent = 'Kept on this device.';
    } catch {
      if (said) said.textContent = 'This browser does not keep it. It holds until you leave the page.';
    }
  }
}

customElements.define('reading-settings', ReadingSettings);
