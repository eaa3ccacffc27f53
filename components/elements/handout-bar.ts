import { mostItems } from '../../lib/domain/handout-address';
import { lengthWords } from '../../lib/domain/handout-length';
import { make, makeButton } from './make';

/** What is chosen so far, which stays in sight below a long list of titles. */
export function bar(count: number, sheet: HTMLElement, show: () => void): HTMLElement {
  const sources = sheet.querySelector('.sheet-ol')?.textContent.length ?? 0;
  const words = `${count} of ${mostItems} chosen, ${lengthWords(sheet.textContent.length - sources, sources)}. `;
  return make('p', 'handout-bar', words, makeButton('See it', show));
}
