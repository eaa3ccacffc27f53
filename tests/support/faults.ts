import type { Page } from '@playwright/test';

/** The themes that a reader can choose, and the widths at which pages are tried, in CSS pixels. */
export const themes = ['light', 'dark', 'calm'] as const;
export const widths = [320, 768, 1280] as const;

/** Sets the page in a theme and a width, without loading it again. */
export async function setPage(page: Page, theme: (typeof themes)[number], width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
}

/** By how many pixels the page is wider than its window. */
export const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** The elements that hide a part of their text, by their first words; what scrolls does not hide. */
export const clipped = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = (value: string) => value === 'hidden' || value === 'clip';
        return (
          element.checkVisibility() &&
          !(element instanceof SVGElement) &&
          ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1))
        );
      })
      .map((element) => `${element.tagName}.${element.className} ${element.textContent.trim().slice(0, 40)}`),
  );
