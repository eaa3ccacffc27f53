import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser';

const article = '/evidence/does-it-help/';
const link = (page: Page) => page.getByRole('link', { name: 'Reading settings' });
const panel = (page: Page) => page.getByRole('dialog', { name: 'Reading settings' });

async function openPanel(page: Page, project: string): Promise<void> {
  if (project !== 'desk') await page.getByText('Menu', { exact: true }).click();
  await link(page).click();
  await expect(panel(page)).toBeVisible();
}

test('the settings open over the page, and the page follows at once', { tag: '@script' }, async ({ page }, { project }) => {
  await page.goto(article);
  await openPanel(page, project.name);
  await expect(page).toHaveURL(new RegExp(`${article}$`));
  await panel(page).getByRole('radio', { name: 'calm: warm and dim' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'calm');
  await panel(page).getByRole('radio', { name: 'larger still' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-size', 'larger');
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'calm');
});

test('the panel shows what was chosen before, and one tap sets all back', { tag: '@script' }, async ({ page }, { project }) => {
  await page.addInitScript(() => sessionStorage.length || (localStorage.setItem('reading', '{"theme":"dark"}'), sessionStorage.setItem('set', '1')));
  await page.goto(article);
  await openPanel(page, project.name);
  await expect(panel(page).getByRole('radio', { name: 'dark', exact: true })).toBeChecked();
  await panel(page).getByRole('button', { name: 'Set all back' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await page.reload();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

for (const way of ['Escape', 'its button'] as const) {
  test(`the panel closes with ${way}, and its link has the focus again`, { tag: '@script' }, async ({ page }, { project }) => {
    await page.goto(article);
    if (project.name !== 'desk') await page.getByText('Menu', { exact: true }).click();
    await link(page).focus();
    await page.keyboard.press('Enter');
    await expect(panel(page).getByRole('button', { name: 'Close' })).toBeFocused();
    if (way === 'Escape') await page.keyboard.press('Escape');
    else await page.keyboard.press('Enter');
    await expect(panel(page)).toBeHidden();
    await expect(link(page)).toBeFocused();
  });
}

test('every setting of the panel can be reached, and stays within the window', { tag: '@script' }, async ({ page }, { project }) => {
  await page.addInitScript(() => localStorage.setItem('reading', '{"size":"larger"}'));
  await page.goto(article);
  await openPanel(page, project.name);
  const last = panel(page).getByRole('button', { name: 'Set all back' });
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport({ ratio: 1 });
  const [left, right, width] = await panel(page).evaluate((element) => {
    const box = element.getBoundingClientRect();
    return [box.left, box.right, innerWidth] as const;
  });
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(width);
});

test('a browser that keeps nothing says so in the panel', { tag: '@script' }, async ({ page }, { project }) => {
  await page.addInitScript("Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } })");
  await page.goto(article);
  await openPanel(page, project.name);
  await panel(page).getByRole('radio', { name: 'more' }).check();
  await expect(panel(page).getByRole('status')).toContainText('does not keep it');
  await expect(page.locator('html')).toHaveAttribute('data-spacing', 'wide');
});

test('on the page of reading settings the link stays a link', { tag: '@script' }, async ({ page }, { project }) => {
  await page.goto('/reading/');
  if (project.name !== 'desk') await page.getByText('Menu', { exact: true }).click();
  await link(page).click();
  await expect(panel(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/reading\/$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to a page that says why there are no settings', { tag: '@no-script' }, async ({ page }, { project }) => {
    await page.goto(article);
    if (project.name !== 'desk') await page.getByText('Menu', { exact: true }).click();
    await link(page).click();
    await expect(page).toHaveURL(/\/reading\/$/);
    await expect(page.getByText('These settings need script')).toBeVisible();
  });
});
