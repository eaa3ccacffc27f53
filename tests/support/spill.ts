import type { Page } from '@playwright/test';

/**
 * The elements whose text goes beyond their own box, onto what is beside it or out of sight, by their first words, each
 * the innermost. What scrolls keeps its text to itself; what stands in a line, in a drawing or for the ear alone has no
 * box of its own.
 */
export const spilling = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    const isTooSmall = ({ clientWidth, clientHeight, scrollWidth, scrollHeight }: Element) =>
      clientWidth > 1 && clientHeight > 1 && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1);
    /** Whether an element’s text is a part of what is around it: not what scrolls, is drawn by itself, or is for the ear alone. */
    function belongs(element: Element): boolean {
      if (!(element instanceof HTMLElement) || !element.checkVisibility()) return false;
      const { overflowX, position, clip } = getComputedStyle(element);
      return !scrolls(overflowX) && position !== 'fixed' && clip === 'auto';
    }
    const textsIn = (element: Element): readonly Text[] =>
      [...element.childNodes].flatMap((node) => {
        if (node instanceof Text) return node.data.trim() === '' ? [] : [node];
        return node instanceof Element && belongs(node) ? textsIn(node) : [];
      });
    const range = document.createRange();
    const boxesOf = (text: Text): readonly DOMRect[] => {
      range.selectNodeContents(text);
      return [...range.getClientRects()];
    };
    function spills(element: HTMLElement): boolean {
      const { overflowX, overflowY } = getComputedStyle(element);
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return textsIn(element).flatMap(boxesOf).some(
        (box) =>
          (!scrolls(overflowX) && (box.right > right + 1 || box.left < left - 1)) ||
          // The box of a line is higher than its letters.
          (!scrolls(overflowY) && (box.bottom > bottom + box.height / 4 || box.top < top - box.height / 4)),
      );
    }
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element instanceof HTMLElement && !element.matches('input, select, textarea') && isTooSmall(element) && element.checkVisibility() && spills(element))
      .filter((element, _at, all) => !all.some((other) => other !== element && element.contains(other)))
      .map((element) => `${element.tagName}.${element.className} “${element.textContent.trim().slice(0, 40)}” needs ${element.scrollWidth} × ${element.scrollHeight} px of ${element.clientWidth} × ${element.clientHeight}`);
  });
