import type { Page } from '@playwright/test';

/**
 * The shapes of a page's elements, each once: tag, classes, names of attributes, role and whether there is any text,
 * of an element and of the one around it. Pages of the same shapes differ in their words alone.
 */
export const shapesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const shape = (element: Element | null) =>
      element &&
      [
        element.localName,
        ...[...element.classList].sort(),
        ...element.getAttributeNames().sort(),
        element.getAttribute('role') ?? '',
        element.textContent?.trim() === '' ? 'empty' : 'full',
      ].join(' ');
    return [...new Set([...document.body.querySelectorAll('*')].map((element) => `${shape(element.parentElement)} > ${shape(element)}`))];
  });
