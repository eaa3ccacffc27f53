import { elementsOf, type Page } from '../page';

/** What a card for other sites runs or fetches; it does neither. */
export function cardFaults(card: Page): readonly string[] {
  return elementsOf(card)
    .filter(({ name, attributes }) => name === 'script' || name === 'link' || name === 'iframe' || attributes.src !== undefined)
    .map(({ name }) => `${card.address} has a <${name}>; a card runs and fetches nothing.`);
}
