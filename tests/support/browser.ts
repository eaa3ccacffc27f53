import { test as base } from '@playwright/test';

/** Whether the script of the site, which begins after the first paint, has run; pages for other sites have none. */
const hasRun = () => document.querySelector('script[data-elements]') === null || customElements.get('share-page') !== undefined;

/**
 * A browser test that begins on each page once its script has run, where there is script, and that
 * fails when a page throws, whatever else it looks at.
 */
export const test = base.extend({
  page: async ({ page, javaScriptEnabled }, run) => {
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    const open = page.goto.bind(page);
    page.goto = async (url, options) => {
      const refused = page.waitForEvent('requestfailed', { predicate: (request) => request.url().includes('/elements/'), timeout: 0 }).catch(() => undefined);
      const response = await open(url, options);
      if (javaScriptEnabled !== false && page.url() !== 'about:blank') await Promise.race([page.waitForFunction(hasRun), refused]);
      return response;
    };
    await run(page);
    base.expect(thrown).toEqual([]);
  },
});

export const expect = base.expect;
