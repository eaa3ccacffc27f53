import type { Page } from '@playwright/test';

/** The links that are tapped like buttons, by where they stand; those of a card only while it is open. */
export const tappedLinks = ['.doors a', '.actions a', '.card-actions a', '.site-header a', '.breadcrumb a'] as const;

/** Opens all that is folded, such as the menu, so that its controls can be looked at. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });

/** The controls that are lower or narrower than 44 pixels, of those that show; a box to tick is as large as its label. */
export const smallControls = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .map((control) => (control.matches('[type="radio"], [type="checkbox"]') ? (control.closest('label') ?? control) : control))
        .filter((control) => control.checkVisibility())
        .map((control) => ({ control, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
        .map(({ control, box }) => `“${control.textContent.trim()}” ${control.tagName} ${Math.round(box.width)} × ${Math.round(box.height)}`),
    ['button', 'summary', 'input', ...tappedLinks].join(),
  );

/** Which of the links that are tapped like buttons show on a page. */
export const shownLinks = (page: Page): Promise<readonly string[]> =>
  page.evaluate((selectors) => selectors.filter((selector) => [...document.querySelectorAll(selector)].some((link) => link.checkVisibility())), tappedLinks);

/** The controls whose name does not contain the words that they show, so that who speaks to the device cannot call them. */
export const misnamedControls = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N} ]+/gu, ' ').replace(/\s+/g, ' ').trim();
    return [...document.querySelectorAll<HTMLElement>(':is(a, button, input, summary)[aria-label]')]
      .filter((control) => !plain(control.getAttribute('aria-label') ?? '').includes(plain(control.textContent)))
      .map((control) => `“${control.textContent}” is named “${control.getAttribute('aria-label')}”`);
  });

/** The controls without an edge, which forced colours would leave without a shape. */
export const edgeless = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, .tag, .menu summary')]
      .filter((element) => element.checkVisibility() && parseFloat(getComputedStyle(element).borderTopWidth) < 1)
      .map((element) => `${element.textContent} has no edge`),
  );
