import { parseChosen, readingKey, type Chosen } from '../../lib/domain/reading-settings';
import { applyReading, storedReading } from './apply-reading';
import { whenParsed } from './when-parsed';

/** The setting that a radio belongs to; those of the panel have names of their own, beside those of the page. */
const settingOf = ({ name }: HTMLInputElement) => name.replace(/^panel-/, '') as keyof Chosen;

/** `<reading-settings>`: keeps what is chosen on this device, and applies it at once. The style sheet shows its controls once it is defined. */
class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    whenParsed(() => this.begin());
  }

  private begin(): void {
    this.show(storedReading());
    this.addEventListener('change', () => {
      const checked = this.radios().filter((radio) => radio.checked);
      this.choose(parseChosen(JSON.stringify(Object.fromEntries(checked.map((radio) => [settingOf(radio), radio.value])))));
    });
    this.querySelector('button')?.addEventListener('click', () => {
      this.show({});
      this.choose({});
    });
  }

  private radios(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  }

  /** Sets every radio by hand: one that was never set falls back when the framework writes its attribute again. */
  private show(chosen: Chosen): void {
    for (const fieldset of this.querySelectorAll('fieldset')) {
      const radios = [...fieldset.querySelectorAll('input')];
      const wanted = radios.find((radio) => chosen[settingOf(radio)] === radio.value) ?? radios[0];
      for (const radio of radios) radio.checked = radio === wanted;
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

// A page that the browser kept as it was when the reader left it takes up what was chosen since.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) applyReading(storedReading());
});

customElements.define('reading-settings', ReadingSettings);
