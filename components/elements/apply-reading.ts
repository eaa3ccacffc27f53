import { parseChosen, readingKey, readingSettings, type Chosen, type ReadingSetting } from '../../lib/domain/reading-settings';

/** What the reader chose on this device; nothing where the browser keeps no storage. */
export function storedReading(): Chosen {
  try {
    return parseChosen(localStorage.getItem(readingKey));
  } catch {
    return {};
  }
}

/** Sets the page as the reader chose. */
export function applyReading(chosen: Chosen): void {
  for (const name of Object.keys(readingSettings) as ReadingSetting[]) {
    const value = chosen[name];
    if (value === undefined) document.documentElement.removeAttribute(`data-${name}`);
    else document.documentElement.setAttribute(`data-${name}`, value);
  }
}
