import { parsePlace, placeKey, type KeptPlace } from '../../lib/domain/kept-place';
import { makeButton, makeLink } from './make';
import { whenParsed } from './when-parsed';

const keepWords = 'Stop here for now';

function stored(): KeptPlace | undefined {
  try {
    return parsePlace(localStorage.getItem(placeKey));
  } catch {
    return undefined;
  }
}

/** `<carry-on>`: offers the place at which the reader stopped, and lets each part of an article be kept as that place. */
class CarryOn extends HTMLElement {
  connectedCallback(): void {
    whenParsed(() => {
      this.offer(stored());
      for (const part of document.querySelectorAll('.prose .part')) this.keepable(part);
    });
  }

  private offer(place: KeptPlace | undefined): void {
    this.hidden = place === undefined;
    if (!place) return;
    const link = makeLink(`${base}${place.path}#${place.anchor}`, `${place.title} ${place.heading}`);
    const forget = makeButton('Forget it', () => {
      localStorage.removeItem(placeKey);
      this.release();
      this.offer(undefined);
    });
    this.replaceChildren('You stopped here: ', link, ' ', forget);
  }

  /** The button that was pressed last; only its place is kept. */
  private kept: HTMLButtonElement | undefined;

  private keepable(part: Element): void {
    const heading = part.nextElementSibling;
    const title = document.querySelector('h1')?.textContent ?? '';
    if (!heading) return;
    const keep = makeButton(keepWords, () => {
      const place = { path: location.pathname.slice(base.length), title, anchor: heading.id, heading: heading.textContent ?? '' };
      try {
        localStorage.setItem(placeKey, JSON.stringify(place));
        this.release();
        this.kept = keep;
        keep.textContent = 'Kept on this device';
        this.offer(place);
      } catch {
        keep.textContent = 'This browser does not keep it';
      }
    });
    keep.setAttribute('aria-describedby', heading.id);
    part.append(' ', keep);
  }

  private release(): void {
    if (this.kept) this.kept.textContent = keepWords;
    this.kept = undefined;
  }
}

customElements.define('carry-on', CarryOn);
