import { test as base } from '@playwright/test';

/** A browser test that fails when a page throws, whatever else it looks at. */
export const test = base.extend({
  page: async ({ page }, run) => {
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    await run(page);
    base.expect(thrown).toEqual([]);
  },
});

export const expect = base.expect;
