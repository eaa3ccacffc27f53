import type { Page } from '@playwright/test';
import { spilling } from './spill';

/** How many sides a PDF has; throws where none is found, since then it is written otherwise than we read it. */
export function sidesIn(pdf: Buffer): number {
  const sides = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g);
  if (!sides) throw new Error('No side was found in the PDF: the browser writes it otherwise now than pdf.ts reads it.');
  return sides.length;
}

/** How many sides of A4 a page prints on. */
export async function sidesOf(page: Page): Promise<number> {
  return sidesIn(await page.pdf({ format: 'A4' }));
}

/** The elements that leave the paper, or whose text leaves them, when the page is printed on A4, by their first words. */
export async function cutOnPaper(page: Page): Promise<readonly string[]> {
  const size = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  // What is left of 210 mm between margins of 12 mm, in CSS pixels.
  await page.setViewportSize({ width: 703, height: 1000 });
  const left = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { right, left, width } = element.getBoundingClientRect();
        return width > 0 && (right > innerWidth + 1 || left < -1) && element.checkVisibility();
      })
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)} leaves the paper`),
  );
  const cut = [...left, ...(await spilling(page))];
  await page.emulateMedia({ media: null });
  if (size) await page.setViewportSize(size);
  return cut;
}
