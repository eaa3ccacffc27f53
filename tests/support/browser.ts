import { test as base } from '@playwright/test';
import { openOnlyAnswered } from './answered';
import { shownByScript } from './kinds';
import { watched } from './watched';

type Fixtures = {
  /** What any page of the test threw or was forbidden; a test that expects some of it takes that out. */
  readonly wrong: string[];
  /** Opens a page of a kind, and waits until what script shows of it has come. */
  readonly openKind: (path: string) => Promise<void>;
};

/**
 * A browser test that begins on each page once its script has run, where there is script, and that fails when a page is
 * missing, throws, or does what its policy forbids, whatever else the test looks at.
 */
export const test = base.extend<Fixtures>({
  wrong: [
    async ({ context, javaScriptEnabled }, run) => {
      const wrong = watched(context);
      context.on('page', (page) => openOnlyAnswered(page, javaScriptEnabled !== false));
      await run(wrong);
      base.expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
  openKind: async ({ page, javaScriptEnabled }, run) => {
    await run(async (path) => {
      await page.goto(path);
      const shown = shownByScript[path];
      if (shown && javaScriptEnabled !== false) await page.locator(shown).first().waitFor({ timeout: 10_000 });
    });
  },
});

export const expect = base.expect;
