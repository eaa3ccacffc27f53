import type { Page } from '@playwright/test';

/** How many sides of A4 a page prints on. */
export async function sidesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** The elements whose text is cut off or leaves the paper when the page is printed on A4, by their first words. */
export async function cutOnPaper(page: Page): Promise<readonly string[]> {
  const size = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  // What is left of 210 mm between margins of 12 mm, in CSS pixels.
  await page.setViewportSize({ width: 703, height: 1000 });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { right, left, width } = element.getBoundingClientRect();
        const hides = getComputedStyle(element).overflow !== 'visible' && !(element instanceof SVGElement);
        const leaves = width > 0 && (right > innerWidth + 1 || left < -1);
        return element.checkVisibility() && (leaves || (hides && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)));
      })
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
  );
  await page.emulateMedia({ media: null });
  if (size) await page.setViewportSize(size);
  return cut;
}
