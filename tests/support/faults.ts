import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

type Axe = { run(root: Document, options: object): Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] }> };

// The package's own builder sends the whole of axe to the page for each look; once for each page is enough.
const builder = createRequire(import.meta.url).resolve('@axe-core/playwright');
const axe = readFileSync(createRequire(builder).resolve('axe-core/axe.min.js'), 'utf8');

/** The themes that a reader can choose, and the widths at which pages are tried, in CSS pixels. */
export const themes = ['light', 'dark', 'calm'] as const;
export const widths = [320, 768, 1280] as const;

/** Sets the page in a theme and a width, without loading it again. */
export async function setPage(page: Page, theme: (typeof themes)[number], width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
}

/** What axe looks at. Contrast takes most of the time, and colours are all that a theme changes. */
export type Look = 'everything' | 'all but contrast' | 'colours';

/** What axe finds wrong, each with the first element that has it. */
export async function axeFaults(page: Page, look: Look = 'everything'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async (at) => {
    const options = {
      resultTypes: ['violations'],
      rules: { 'color-contrast': { enabled: at !== 'all but contrast' } },
      ...(at === 'colours' ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {}),
    };
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, look);
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
