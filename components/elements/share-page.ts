import { whenParsed } from './when-parsed';

const refused = 'This browser did not allow it. Copy the address from the address bar.';

/** `<share-page>`: copies the page's link, or hands it to the device's own share sheet. */
class SharePage extends HTMLElement {
  connectedCallback(): void {
    whenParsed(() => this.begin());
  }

  private begin(): void {
    const { url = location.href, title = document.title } = this.dataset;
    this.on('copy', () => navigator.clipboard.writeText(url).then(() => this.say('Copied.')));
    const share = this.on('share', () => navigator.share({ title, url }));
    if (share && 'share' in navigator) share.hidden = false;
  }

  /** Does it when its button is pressed; a reader who closes the share sheet is told nothing. */
  private on(action: string, run: () => Promise<unknown>): HTMLButtonElement | null {
    const button = this.querySelector<HTMLButtonElement>(`[data-action="${action}"]`);
    button?.addEventListener('click', () => {
      new Promise((resolve) => resolve(run())).catch((error: unknown) => {
        if (!(error instanceof DOMException && error.name === 'AbortError')) this.say(refused);
      });
    });
    return button;
  }

  private say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }
}

customElements.define('share-page', SharePage);
