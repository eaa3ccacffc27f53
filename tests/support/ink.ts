import type { Page } from '@playwright/test';

/** The texts that do not print dark on white, each with its colours. */
export async function notDarkOnWhite(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('This browser draws on no canvas');
    const known = new Map<string, number>();
    /** How light a colour is on white paper, as contrast counts it: 0 is black, 1 is white. */
    const lightness = (colour: string): number => {
      const before = known.get(colour);
      if (before !== undefined) return before;
      for (const fill of ['white', colour]) {
        canvas.fillStyle = fill;
        canvas.fillRect(0, 0, 1, 1);
      }
      const parts = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4));
      const light = 0.2126 * (parts[0] ?? 0) + 0.7152 * (parts[1] ?? 0) + 0.0722 * (parts[2] ?? 0);
      known.set(colour, light);
      return light;
    };
    const grounds = new Map<Element | null, number>([[null, 1]]);
    /** The darkest ground of an element and all around it. */
    const groundOf = (element: Element): number => {
      const ground = grounds.get(element) ?? Math.min(lightness(getComputedStyle(element).backgroundColor), element.parentElement ? groundOf(element.parentElement) : 1);
      grounds.set(element, ground);
      return ground;
    };
    const hasText = (element: Element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    return [...document.querySelectorAll('body, body *')]
      .filter((element) => hasText(element) && !element.matches('script, style, noscript, svg title, svg desc') && element.checkVisibility())
      .flatMap((element) => {
        const { color, fill } = getComputedStyle(element);
        const ink = element instanceof SVGElement ? fill : color;
        // Seven to one on white is what the strictest rule for text asks.
        const isDark = lightness(ink) <= 0.1;
        return isDark && groundOf(element) >= 0.95 ? [] : [`“${element.textContent.trim().slice(0, 40)}” prints in ${ink}${isDark ? ', on a ground that is not white' : ''}`];
      });
  });
  await page.emulateMedia({ media: null });
  return found;
}
