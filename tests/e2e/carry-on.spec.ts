import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser';

const article = '/treatment/side-effects/';
const keep = (page: Page, part: number) => page.locator('.part').nth(part).getByRole('button');
const offer = (page: Page) => page.locator('carry-on');

test('who stops at a part finds the way back to it from the first page', { tag: '@script' }, async ({ page }) => {
  await page.goto(article);
  await keep(page, 1).click();
  await expect(keep(page, 1)).toHaveText('Kept on this device');
  const heading = (await page.locator('.part + h2').nth(1).textContent()) ?? '';
  await page.goto('/');
  await offer(page).getByRole('link', { name: heading }).click();
  await expect(page.getByRole('heading', { name: heading })).toBeInViewport();
  await expect(page).toHaveURL(new RegExp(`${article}#`));
});

test('each part tells which of how many it is', async ({ page }) => {
  await page.goto(article);
  const parts = await page.locator('.part a').allTextContents();
  expect(parts).toEqual(parts.map((_, index) => `Part ${index + 1} of ${parts.length}`));
  await page.locator('.part a').nth(2).click();
  await expect(page.locator('.part + h2').nth(2)).toBeInViewport();
});

test('the list of parts tells how long each takes', async ({ page }) => {
  await page.goto(article);
  const summary = page.locator('.in-article summary');
  if ((await page.locator('.in-article nav').isVisible()) === false) await summary.click();
  const items = page.getByRole('navigation', { name: 'In this article' }).getByRole('listitem');
  await expect(items).toHaveCount(await page.locator('.part').count());
  for (const text of await items.allTextContents()) expect(text).toMatch(/ (?:under )?\d+ minutes?$/);
});

test('only the last place is kept, and only its button says so', { tag: '@script' }, async ({ page }) => {
  await page.goto(article);
  await keep(page, 1).click();
  await keep(page, 2).click();
  await expect(keep(page, 1)).toHaveText('Stop here for now');
  await expect(keep(page, 2)).toHaveText('Kept on this device');
  expect(await page.evaluate(() => localStorage.length)).toBe(1);
});

test('one tap forgets the place, for good', { tag: '@script' }, async ({ page }) => {
  await page.goto(article);
  await keep(page, 1).click();
  await offer(page).getByRole('button', { name: 'Forget it' }).click();
  await expect(offer(page)).toBeHidden();
  await expect(keep(page, 1)).toHaveText('Stop here for now');
  await page.goto('/');
  await expect(offer(page)).toBeHidden();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('reading alone keeps nothing', { tag: '@script' }, async ({ page }) => {
  await page.goto(article);
  await page.mouse.wheel(0, 4000);
  await page.goto('/');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
});

for (const [state, script] of [
  ['switched off', "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })"],
  ['full', "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }"],
] as const) {
  test(`a storage that is ${state} is told of in words`, { tag: '@script' }, async ({ page }) => {
    await page.addInitScript(script);
    await page.goto(article);
    await expect(offer(page)).toBeHidden();
    await keep(page, 1).click();
    await expect(keep(page, 1)).toHaveText('This browser does not keep it');
  });
}

test('a place that is broken or leads elsewhere is not offered', { tag: '@script' }, async ({ page }) => {
  for (const stored of ['{', '"x"', '{"path":"//evil.example/a/","title":"a","anchor":"b","heading":"c"}', `"${'x'.repeat(10_000)}"`]) {
    await page.goto('/');
    await page.evaluate((value) => localStorage.setItem('place', value), stored);
    await page.reload();
    await expect(page.locator('search-box')).toBeVisible();
    await expect(offer(page)).toBeHidden();
  }
});

test('a heading with markup in it is shown as text', { tag: '@script' }, async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('place', JSON.stringify({ path: '/evidence/does-it-help/', title: '<img src=x onerror="document.title=1">', anchor: 'a', heading: '<b>x</b>' })));
  await page.reload();
  await expect(offer(page).getByRole('link')).toContainText('<b>x</b>');
  expect(await offer(page).locator('img, b').count()).toBe(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('parts are counted, and no button that does nothing shows', { tag: '@no-script' }, async ({ page }) => {
    await page.goto(article);
    await expect(page.locator('.part').first()).toContainText('Part 1 of');
    await expect(page.locator('.part button')).toHaveCount(0);
    await expect(offer(page)).toBeHidden();
  });
});
