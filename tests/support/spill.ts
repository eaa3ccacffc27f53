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
    /** The text that shows inside of an element, without what is for the ear alone and what scrolls or is drawn by itself. */
    function textBoxes(element: Element): DOMRect[] {
      const boxes: DOMRect[] = [];
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
        if (node instanceof Text) return node.data.trim() === '' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
        if (node instanceof SVGElement || !(node instanceof HTMLElement) || !node.checkVisibility()) return NodeFilter.FILTER_REJECT;
        const { overflowX, position, clip } = getComputedStyle(node);
        return scrolls(overflowX) || position === 'fixed' || clip !== 'auto' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
      });
      const range = document.createRange();
      while (texts.nextNode()) {
        range.selectNodeContents(texts.currentNode);
        boxes.push(...range.getClientRects());
      }
      return boxes;
    }
    function spills(element: HTMLElement): boolean {
      const { overflowX, overflowY } = getComputedStyle(element);
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return textBoxes(element).some(
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
