import type { Page } from '@playwright/test';

/**
 * The elements whose text goes beyond their own box, onto what is beside it or out of sight, by their first words, each
 * the innermost. What scrolls keeps its text to itself; what stands in a line, in a drawing or for the ear alone has no
 * box of its own.
 */
export const spilling = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    /** By how much a line may be higher than its box, in pixels: letters of one line never take more. */
    const line = 8;
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    const spills = (element: HTMLElement): boolean => {
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      if (clientWidth <= 1 || clientHeight <= 1 || (scrollWidth <= clientWidth + 1 && scrollHeight <= clientHeight + 1)) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const over = overflowY === 'visible' ? line : 1;
      return (!scrolls(overflowX) && scrollWidth > clientWidth + 1) || (!scrolls(overflowY) && scrollHeight > clientHeight + over);
    };
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element instanceof HTMLElement && !element.matches('input, select, textarea') && spills(element))
      .filter((element, _at, all) => element.textContent.trim() !== '' && element.checkVisibility() && !all.some((other) => other !== element && element.contains(other)))
      .map((element) => `${element.tagName}.${element.className} “${element.textContent.trim().slice(0, 40)}” needs ${element.scrollWidth} × ${element.scrollHeight} px of ${element.clientWidth} × ${element.clientHeight}`);
  });
