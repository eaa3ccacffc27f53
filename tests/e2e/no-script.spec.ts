import { expect, test } from '../support/browser';

test.use({ javaScriptEnabled: false });

test('without script every article can be read whole', { tag: '@no-script' }, async ({ page }) => {
  for (const article of ['/evidence/does-it-help/', '/evidence/noppers-2011/', '/ketamine/nmda-and-glutamate/']) {
    await page.goto(article);
    await expect(page.getByRole('heading', { name: 'What nobody knows yet' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Sources of this page' })).toBeVisible();
  }
});

test('without script a marker leads to its reference, and the reference back', { tag: '@no-script' }, async ({ page }) => {
  await page.goto('/evidence/noppers-2011/');
  const href = await page.locator('[data-claim="noppers-week-8"] .marker-link').first().getAttribute('href');
  await page.goto(`/evidence/noppers-2011/${href}`);
  await expect(page.locator(href ?? '')).toBeInViewport();
  await expect(page.locator(href ?? '').getByRole('link', { name: 'Noppers 2011' })).toBeVisible();
  await page.locator(href ?? '').getByRole('link', { name: /^Use 1 of source/ }).click();
  await expect(page).toHaveURL(/#use-1$/);
});

test('without script an audit can be filtered by verdict', { tag: '@no-script' }, async ({ page }) => {
  await page.goto('/sources/page-unnamed/');
  await expect(page.locator('[data-statement]:visible')).toHaveCount(26);
  await page.getByRole('radio', { name: /^Contradicted/ }).check();
  await expect(page.locator('[data-statement]:visible')).toHaveCount(1);
  await expect(page.locator('#s0-012')).toBeVisible();
});

test('without script a reference can be read, and no button that does nothing shows', { tag: '@no-script' }, async ({ page }) => {
  await page.goto('/sources/noppers-2011/');
  await expect(page.getByText('2011;15(9):942–949.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
});

test('without script the reading settings say that they need it', { tag: '@no-script' }, async ({ page }) => {
  await page.goto('/reading/');
  await expect(page.getByText('These settings need script')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
});
