import { fragmentOf } from '../../lib/search/fragment';

/** `<search-box data-to>`: leads to the search page with what was typed in the fragment. The style sheet shows it once it is defined. */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      const target = new URL(this.dataset.to ?? '', location.href);
      target.hash = fragmentOf(this.querySelector('input')?.value ?? '');
      location.assign(target);
    });
  }
}

customElements.define('search-box', SearchBox);
