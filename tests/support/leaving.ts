import type { Page } from '@playwright/test';

/** Writes down who asks to be told when a page is left for good, on every page that opens from now on. */
export async function watchLeaving(page: Page): Promise<void> {
  await page.addInitScript(`
    window.asked = [];
    const add = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (name, ...rest) {
      if (/unload$/.test(name)) window.asked.push(name);
      return add.call(this, name, ...rest);
    };
  `);
}

/** The ways in which a page asked to be told when it is left: `unload`, `beforeunload`, or a handler of these. */
export const askedOnLeaving = (page: Page): Promise<readonly string[]> =>
  page.evaluate("[...window.asked, ...['onunload', 'onbeforeunload'].filter((handler) => window[handler])]");
