import { expect, test } from '../support/browser';
import { axeFaults, setPage, sideways, themes, widths } from '../support/faults';
import { kinds } from '../support/kinds';
import { pages } from '../support/pages';
import { shapesOf } from '../support/shapes';

// `npm run test:all` sets this: every page in every theme and width. Else axe looks at every page once, and in all
// widths at those that have an element of a shape that no page before them had: hundreds of claims and sources differ
// in their words alone.
const isThorough = process.env.EVERY_PAGE === 'all';

const nine = themes.flatMap((theme) => widths.map((width) => ({ theme, width })));
const addresses = pages.map(({ address }) => address);
const portions = 4;
const portionsOf = isThorough
  ? 'no page scrolls sideways or has a fault that axe finds, in three themes and three widths'
  : 'no page scrolls sideways or has a fault but contrast that axe finds, and none with an element unlike all before it in three widths';

for (const path of kinds) {
  test(`${path} has no fault that axe finds, in three widths, and none of colour in three themes`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.goto(path);
    const faults: string[] = [];
    for (const { theme, width } of nine) {
      await setPage(page, theme, width);
      const found = await axeFaults(page, isThorough || theme === 'light' ? 'everything' : 'colours');
      faults.push(...found.map((fault) => `${theme} ${width} ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

for (let portion = 0; portion < portions; portion += 1) {
  test(`${portionsOf} (${portion + 1} of ${portions})`, async ({ page }) => {
    test.setTimeout(isThorough ? 3_600_000 : 300_000);
    const faults: string[] = [];
    const seen = new Set<string>();
    for (const path of addresses.filter((_, index) => index % portions === portion)) {
      await page.setViewportSize({ width: 320, height: 900 });
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      const over = await sideways(page);
      if (over > 0) faults.push(`${path} is ${over} px too wide`);
      const fresh = (await shapesOf(page)).filter((shape) => !seen.has(shape));
      for (const shape of fresh) seen.add(shape);
      for (const { theme, width } of isThorough ? nine : nine.slice(0, fresh.length > 0 ? widths.length : 1)) {
        await setPage(page, theme, width);
        faults.push(...(await axeFaults(page, isThorough ? 'everything' : 'all but contrast')).map((fault) => `${path} ${theme} ${width} ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
}

test('an open card and the settings panel have no fault that axe finds, in three widths, and none of colour in three themes', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/evidence/noppers-2011/');
  for (const { theme, width } of nine) {
    const look = isThorough || theme === 'light' ? 'everything' : 'colours';
    await setPage(page, theme, width);
    await page.locator('[data-claim="noppers-15-min"]').first().locator('.marker-link').first().focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.card:popover-open:not([aria-busy])')).toHaveCount(1);
    expect(await axeFaults(page, look), `card ${theme} ${width}`).toEqual([]);
    await page.keyboard.press('Escape');
    if (width < 1000) await page.getByText('Menu', { exact: true }).click();
    await page.getByRole('link', { name: 'Reading settings' }).click();
    expect(await axeFaults(page, look), `panel ${theme} ${width}`).toEqual([]);
    await page.keyboard.press('Escape');
    if (width < 1000) await page.getByText('Menu', { exact: true }).click();
  }
});
