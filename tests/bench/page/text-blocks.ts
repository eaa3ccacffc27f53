import type { Page } from '@playwright/test';
import type { Block } from './floor';

const tags = 'h1,h2,h3,h4,p,li,tr,dt,dd,blockquote,figcaption';

/** The text of a page as a reader sees it before touching anything, block by block. */
export async function textBlocks(page: Page, url: string): Promise<{ readonly title: string; readonly blocks: readonly Block[] }> {
  await page.goto(url, { waitUntil: 'networkidle' });
  const blocks = await page.locator('main').evaluate(
    (main, selector) =>
      [...main.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => element.checkVisibility() && !element.querySelector(selector))
        .map((element) => ({
          tag: (element.closest('li') ?? element).localName.replace('figcaption', 'p'),
          cells: element.localName === 'tr' ? [...element.children].map(({ textContent }) => textContent) : [element.innerText],
        }))
        .filter(({ cells }) => cells.join('').trim() !== ''),
    tags,
  );
  return { title: await page.title(), blocks };
}
