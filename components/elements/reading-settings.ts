import { parseChosen, readingKey, type Chosen } from '../../lib/domain/reading-settings';
import { applyReading, storedReading } from './apply-reading';

/** `<reading-settings>`: shows its form, keeps what is chosen on this device, and applies it at once. */
class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    this.show(form, storedReading());
    form.addEventListener('change', () => {
      const chosen = parseChosen(JSON.stringify(Object.fromEntries(new FormData(form))));
      this.keep(chosen);
      applyReading(chosen);
    });
    form.addEventListener('reset', () => {
      this.keep({});
      applyReading({});
    });
  }

  private show(form: HTMLFormElement, chosen: Chosen): void {
    for (const [name, value] of Object.entries(chosen)) {
      const radio = form.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
      if (radio) radio.checked = true;
    }
  }

  private keep(chosen: Chosen): void {
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
