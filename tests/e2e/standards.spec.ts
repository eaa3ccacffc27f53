import { expect, test } from '../support/browser';
import { axeFaults, setPage, sideways, themes, widths } from '../support/faults';
import { kinds } from '../support/kinds';
import { pages } from '../support/pages';

// `npm run test:all` sets this: every page in every theme and width. Else each page is tried in one of them, and
// contrast, which follows from the theme and the kind of page, on one page of each kind in all.
const isThorough = process.env.EVERY_PAGE === 'all';

const nine = themes.flatMap((theme) => widths.map((width) => ({ theme, width })));
const addresses = pages.map(({ address }) => address);
const portions = 8;

for (const path of kinds) {
  test(`${path} has no fault that axe finds, in three themes and three widths`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.goto(path);
    const faults: string[] = [];
    for (const { theme, width } of nine) {
      await setPage(page, theme, width);
      faults.push(...(await axeFaults(page)).map((fault) => `${theme} ${width} ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

for (let portion = 0; portion < portions; portion += 1) {
  test(`no page has a fault that axe finds, and none scrolls sideways (${portion + 1} of ${portions})`, async ({ page }) => {
    test.setTimeout(isThorough ? 3_600_000 : 300_000);
    const faults: string[] = [];
    for (const [index, path] of addresses.entries()) {
      if (index % portions !== portion) continue;
      await page.setViewportSize({ width: 320, height: 900 });
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      const over = await sideways(page);
      if (over > 0) faults.push(`${path} is ${over} px too wide`);
      const one = nine[Math.floor(index / portions) % nine.length];
      for (const { theme, width } of isThorough ? nine : one ? [one] : []) {
        await setPage(page, theme, width);
        faults.push(...(await axeFaults(page, isThorough ? 'with contrast' : 'without contrast')).map((fault) => `${path} ${theme} ${width} ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
}

test('an open card and the settings panel have no fault that axe finds', async ({ page }) => {
  await page.goto('/evidence/noppers-2011/');
  for (const { theme, width } of nine) {
    await setPage(page, theme, width);
    await page.locator('[data-claim="noppers-15-min"]').first().locator('.marker-link').first().focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.card:popover-open:not([aria-busy])')).toHaveCount(1);
    expect(await axeFaults(page), `card ${theme} ${width}`).toEqual([]);
    await page.keyboard.press('Escape');
    if (width < 1000) await page.getByText('Menu', { exact: true }).click();
    await page.getByRole('link', { name: 'Reading settings' }).click();
    expect(await axeFaults(page), `panel ${theme} ${width}`).toEqual([]);
    await page.keyboard.press('Escape');
    if (width < 1000) await page.getByText('Menu', { exact: true }).click();
  }
});
