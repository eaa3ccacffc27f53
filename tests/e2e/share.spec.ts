import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser';

const article = '/evidence/does-it-help/';
const url = `https://fibromyalgia-ketamine.example${article}`;
const share = (page: Page) => page.locator('share-page');

/** Gives the device a share sheet that ends as the test says; what it is handed stands in `window.shared`. */
function standInSheet(error: string): void {
  const sheet = (data: ShareData) => {
    Object.assign(window, { shared: data });
    return error === '' ? Promise.resolve() : Promise.reject(new DOMException('No.', error));
  };
  Object.defineProperty(Navigator.prototype, 'share', { value: sheet, configurable: true });
}

test('mail and text messages carry the title and the address', async ({ page }) => {
  await page.goto(article);
  const title = await page.locator('h1').textContent();
  for (const name of ['Send by e-mail', 'Send as a text message']) {
    const href = (await share(page).getByRole('link', { name }).getAttribute('href')) ?? '';
    expect(new URL(href).searchParams.get('body')?.split('\n').slice(0, 2)).toEqual([title, url]);
  }
});

test('one tap copies the address of the page', { tag: '@script' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(article);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(share(page).getByRole('status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);
});

for (const [state, value] of [['is missing', 'undefined'], ['refuses', '{ writeText: () => Promise.reject(new Error("no")) }']] as const) {
  test(`a clipboard that ${state} is told of in words`, { tag: '@script' }, async ({ page }) => {
    await page.addInitScript(`Object.defineProperty(Navigator.prototype, 'clipboard', { value: ${value} })`);
    await page.goto(article);
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await expect(share(page).getByRole('status')).toHaveText('This browser did not allow it. Copy the address from the address bar.');
  });
}

test('a device without a share sheet offers none', { tag: '@script' }, async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  await page.goto(article);
  await expect(page.getByRole('button', { name: 'Copy the link' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeHidden();
});

test('the device’s share sheet is handed title and address', { tag: '@script' }, async ({ page }) => {
  await page.addInitScript(standInSheet, '');
  await page.goto(article);
  const title = await page.locator('h1').textContent();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  expect(await page.evaluate('window.shared')).toEqual({ title, url });
  await expect(share(page).getByRole('status')).toBeEmpty();
});

test('a share sheet that refuses is told of in words', { tag: '@script' }, async ({ page }) => {
  await page.addInitScript(standInSheet, 'NotAllowedError');
  await page.goto(article);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(share(page).getByRole('status')).toHaveText('This browser did not allow it. Copy the address from the address bar.');
});

test('a reader who closes the share sheet is told nothing', { tag: '@script' }, async ({ page }) => {
  await page.addInitScript(standInSheet, 'AbortError');
  await page.goto(article);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.waitForTimeout(100);
  await expect(share(page).getByRole('status')).toBeEmpty();
});

test('a claim has an address of its own to pass on', async ({ page }) => {
  await page.goto('/claims/noppers-week-8/');
  const href = (await share(page).getByRole('link', { name: 'Send by e-mail' }).getAttribute('href')) ?? '';
  expect(new URL(href).searchParams.get('body')).toContain('/claims/noppers-week-8/');
});

test('pages tell how to report a mistake, and what is done about it', async ({ page }) => {
  for (const path of [article, '/claims/noppers-week-8/']) {
    await page.goto(path);
    await expect(page.locator('.report')).toContainText(/Tell us|nobody to write to yet/);
    await expect(page.locator('.report').getByRole('link', { name: 'What we do about mistakes' })).toHaveAttribute('href', '/about/corrections/');
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('mail and text messages can be sent, and no button that does nothing shows', { tag: '@no-script' }, async ({ page }) => {
    await page.goto(article);
    await expect(share(page).getByRole('link', { name: 'Send by e-mail' })).toBeVisible();
    await expect(share(page).getByRole('link', { name: 'Send as a text message' })).toBeVisible();
    await expect(share(page).getByRole('button')).toHaveCount(0);
  });
});

test('a tap shows a code that another phone can scan, with the address beside it', async ({ page }) => {
  await page.goto('/evidence/noppers-2011/');
  const head = page.locator('.print-head');
  await expect(head).toBeHidden();
  await page.getByRole('link', { name: 'Show a code to scan' }).click();
  await expect(head.getByRole('img', { name: 'QR code of this address' })).toBeInViewport();
  await expect(head).toContainText('/evidence/noppers-2011/');
});
