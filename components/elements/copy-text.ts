import { whenParsed } from './when-parsed';

/** `<copy-text>`: its button copies the text of its `[data-text]` and says so. The style sheet shows it once it is defined. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    whenParsed(() => this.begin());
  }

  private begin(): void {
    const button = this.querySelector('button');
    const said = this.querySelector('[role="status"]');
    const text = this.querySelector('[data-text]')?.textContent.trim();
    if (!button || !said || !text) return;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(text).then(
        () => (said.textContent = 'Copied.'),
        () => (said.textContent = 'This browser did not allow it. Select the text and copy it.'),
      );
    });
  }
}

customElements.define('copy-text', CopyText);
