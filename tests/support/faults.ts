import type { Page } from '@playwright/test';

/** The themes that a reader can choose, and the widths at which pages are tried, in CSS pixels. */
export const themes = ['light', 'dark', 'calm'] as const;
export const widths = [320, 768, 1280] as const;

/** Sets the page in a theme, without loading it again. */
export const setTheme = (page: Page, theme: (typeof themes)[number]): Promise<void> =>
  page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);

/** Sets the page in a theme and a width, without loading it again. */
export async function setPage(page: Page, theme: (typeof themes)[number], width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await setTheme(page, theme);
}

/** By how many pixels the page is wider than its window; throws where the page hides what is too wide, since then nothing tells it. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    for (const element of [document.documentElement, document.body]) {
      const { overflowX } = getComputedStyle(element);
      if (overflowX === 'hidden' || overflowX === 'clip') throw new Error(`${location.pathname}: ${element.localName} has overflow-x: ${overflowX}, so its width does not tell what is too wide`);
    }
    return document.documentElement.scrollWidth - innerWidth;
  });

/** What stays in place while the page scrolls and takes more than a third of the window. */
export const covering = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => /fixed|sticky/.test(getComputedStyle(element).position) && element.checkVisibility())
      .filter((element) => element.getBoundingClientRect().height > innerHeight / 3 && element.getBoundingClientRect().top < innerHeight)
      .map((element) => `${element.tagName}.${element.className} covers the window`),
  );

/** The elements that move, or would when something changes: by animation, transition or smooth scrolling. */
export const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body, body *')]
      .filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s') || scrollBehavior === 'smooth';
      })
      .map((element) => `${element.tagName} moves`),
  );
