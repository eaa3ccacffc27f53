/** Runs when the page is parsed: a script from the cache can be there before an element's children are. */
export function whenParsed(run: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run, { once: true });
  else run();
}
