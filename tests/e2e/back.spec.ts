import { expect, test } from '../support/browser';
import { wholeBrowser } from '../support/launch';
import { askedOnLeaving, watchLeaving } from '../support/leaving';

// Playwright switches the cache off that this is about.
test.use({ launchOptions: { ...wholeBrowser, ignoreDefaultArgs: ['--disable-back-forward-cache'] } });

const cameBack = "addEventListener('pageshow', ({ persisted }) => { window.isPersisted = persisted; })";

test('a page comes back at once and as it was left', async ({ page }) => {
  await page.addInitScript(cameBack);
  await page.goto('/evidence/does-it-help/');
  await page.locator('#use-9').scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await page.goto('/claims/');
  await page.goBack({ waitUntil: 'commit' });
  expect(await page.evaluate('window.isPersisted')).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.locator('#use-9 .marker-link').first().click();
  await expect(page.locator('.card:popover-open')).toHaveCount(1);
});

test('a page that comes back shows what was chosen since', async ({ page }) => {
  await page.addInitScript(cameBack);
  await page.goto('/evidence/does-it-help/');
  await page.goto('/reading/');
  await page.getByRole('radio', { name: 'calm: warm and dim' }).check();
  await page.goBack({ waitUntil: 'commit' });
  expect(await page.evaluate('window.isPersisted')).toBe(true);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'calm');
});

test('no page asks to be told when it is left for good', async ({ page, openKind }) => {
  await watchLeaving(page);
  for (const path of ['/', '/evidence/does-it-help/', '/search/#q=drip', '/handout/#p=evidence/does-it-help', '/reading/']) {
    await openKind(path);
    expect(await askedOnLeaving(page), path).toEqual([]);
  }
});
