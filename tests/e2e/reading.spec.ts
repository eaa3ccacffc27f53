import { expect, test } from '../support/browser';

const groundOf = 'getComputedStyle(document.body).backgroundColor';

test('a chosen theme holds on the next page, and is there before the first paint', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  await page.goto('/reading/');
  const before = await page.evaluate(groundOf);
  await page.getByRole('radio', { name: 'calm: warm and dim' }).check();
  const calm = await page.evaluate(groundOf);
  expect(calm).not.toBe(before);
  await page.route('**/elements/**', (route) => route.abort());
  await page.route('**/_next/static/chunks/*.js', (route) => route.abort());
  await page.goto('/evidence/does-it-help/');
  expect(await page.evaluate(groundOf)).toBe(calm);
});

test('one tap sets all back', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  await page.goto('/reading/');
  await page.getByRole('radio', { name: 'larger still' }).check();
  await page.getByRole('radio', { name: 'shorter' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-size', 'larger');
  await page.getByRole('button', { name: 'Set all back' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-size');
  expect(await page.evaluate('localStorage.getItem("reading")')).toBeNull();
});

test('the form shows what was chosen before', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  await page.goto('/reading/');
  await page.getByRole('radio', { name: 'dark', exact: true }).check();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'dark', exact: true })).toBeChecked();
});

test('with short versions only, the rest of an article stays away and a way back shows', { tag: '@script' }, async ({ page }) => {
  await page.goto('/reading/');
  await page.getByRole('radio', { name: 'the short version only' }).check();
  await page.goto('/treatment/going-home/');
  await expect(page.getByRole('heading', { name: 'The short version' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'When to call for help' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What nobody knows yet' })).toBeHidden();
  await page.getByRole('link', { name: 'Show whole articles' }).click();
  await expect(page).toHaveURL(/\/reading\/$/);
});

test('with the largest letters and the widest lines no page scrolls sideways', { tag: '@script' }, async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('reading', '{"size":"larger","width":"wide","spacing":"wide"}'));
  for (const path of ['/', '/evidence/does-it-help/', '/treatment/decide/', '/studies/', '/about/how-we-check/']) {
    await page.goto(path);
    const [content, window_] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
    expect(content, path).toBeLessThanOrEqual(window_);
  }
});

test('a browser that keeps nothing says so, and the choice holds on the page', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new Error('no'); } });
  });
  await page.goto('/reading/');
  await page.getByRole('radio', { name: 'calm: warm and dim' }).check();
  await expect(page.locator('reading-settings').getByRole('status')).toContainText('does not keep it');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'calm');
});

test('who has set short versions only still gets to a part that a link leads to', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('reading', JSON.stringify({ length: 'short' })));
  await page.goto('/fibromyalgia/symptoms/');
  await expect(page.locator('#fibro-fog')).toBeHidden();
  await page.goto('/fibromyalgia/symptoms/#fibro-fog');
  await expect(page.locator('#fibro-fog')).toBeInViewport();
});
