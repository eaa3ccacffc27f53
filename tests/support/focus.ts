import type { Page } from '@playwright/test';

/** What has the focus, as its markup begins, and what is wrong with how it shows. */
export type Focus = { readonly control: string; readonly fault: string | undefined };

/** What has the focus: nothing, or a control, which shows it within the window, under nothing, and with a line around it, or is at fault. */
export const focused = (page: Page): Promise<Focus | undefined> =>
  page.evaluate(() => {
    const control = document.activeElement;
    if (!control || control === document.body) return undefined;
    const told = (fault?: string) => ({ control: `${control.outerHTML.slice(0, 80)}`, fault });
    const shown = control.matches('[type="radio"], [type="checkbox"]') ? (control.closest('label') ?? control) : control;
    const [box] = shown.getClientRects();
    if (!box) return told('takes no room');
    const [left, above] = [Math.max(box.left, 0), Math.max(box.top, 0)];
    const [right, below] = [Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
    if (right - left < 4 || below - above < 4) return told('is out of the window');
    const top = document.elementFromPoint((left + right) / 2, (above + below) / 2);
    if (top === null || !(shown.contains(top) || top.contains(shown))) return told('is covered');
    const { outlineStyle, outlineWidth } = getComputedStyle(control);
    return told(outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 ? undefined : 'has no line');
  });

/** Goes through a page with the Tab key; gives what is wrong with how the focus shows, and where it does not go on. */
export async function focusFaults(page: Page, steps: number): Promise<readonly string[]> {
  const faults: string[] = [];
  const met = new Set<string>();
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    const focus = await focused(page);
    if (focus) met.add(focus.control);
    if (focus?.fault) faults.push(`${focus.control} ${focus.fault}`);
  }
  // Every page has as many in its header and footer.
  return met.size < 6 ? [...faults, `Tab leads to ${met.size} controls only: ${[...met].join()}`] : faults;
}
