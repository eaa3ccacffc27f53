import { expect, test } from '../support/browser';

test('every theme prints black on white, without navigation', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('reading', '{"theme":"calm"}'));
  await page.goto('/treatment/going-home/');
  await page.emulateMedia({ media: 'print' });
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color];
  });
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
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
