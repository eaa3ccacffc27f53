import { expect, test } from '../support/browser';
import { setTheme, themes } from '../support/faults';
import { notDarkOnWhite } from '../support/ink';

test('every theme prints dark text on white, without navigation', async ({ page }) => {
  await page.goto('/evidence/noppers-2011/');
  for (const theme of themes) {
    await setTheme(page, theme);
    expect(await notDarkOnWhite(page), theme).toEqual([]);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
});

test('printed sentences carry the numbers of their sources, which stand at the end with their addresses', async ({ page }) => {
  await page.goto('/evidence/noppers-2011/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-claim="noppers-week-8"] .marker-link').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources of this page' })).toBeVisible();
  const address = await page
    .locator('.references .reference-links a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('http');
});

test('what is folded on the screen is open on paper', async ({ page }) => {
  await page.goto('/about/how-we-check/');
  const item = page.getByText('Are the aims clear?');
  await expect(item).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(item).toBeVisible();
});
