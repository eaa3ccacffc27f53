import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser';

const article = '/evidence/does-it-help/';
const markers = (page: Page): Locator => page.locator('.prose .claim .marker-link:first-of-type:visible');

/** Where the open card stands, beside the sentence that it belongs to. */
const placeOf = (page: Page) =>
  page.evaluate(() => {
    const card = document.querySelector('.card:popover-open')?.getBoundingClientRect();
    const sentence = document.querySelector('[data-open]');
    const prose = document.querySelector('.prose')?.getBoundingClientRect();
    if (!card || !sentence || !prose) return undefined;
    const covered = [...sentence.getClientRects()].filter(
      ({ top, bottom, left, right }) => top < card.bottom - 1 && bottom > card.top + 1 && left < card.right - 1 && right > card.left + 1,
    );
    return {
      covered: covered.length,
      isInWindow: card.top >= -1 && card.left >= -1 && card.right <= innerWidth + 1 && card.bottom <= innerHeight + 1,
      isInMargin: card.left >= prose.right,
      height: card.height,
    };
  });

/** Opens a card whose marker stands at a height of the window, and tells where it came up and how far the page moved. */
async function openAt(page: Page, marker: Locator, block: ScrollLogicalPosition) {
  await marker.evaluate((element, at) => element.closest('.claim')?.scrollIntoView({ block: at }), block);
  const before = await page.evaluate(() => scrollY);
  await marker.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.card:popover-open:not([aria-busy])')).toHaveCount(1);
  const place = await placeOf(page);
  const moved = Math.abs((await page.evaluate(() => scrollY)) - before);
  await page.keyboard.press('Escape');
  return { place, moved };
}

test('a card never covers its sentence, never leaves the window, and the page does not move', { tag: '@script' }, async ({ page }, { project }) => {
  await page.goto(article);
  const count = Math.min(12, await markers(page).count());
  expect(count).toBeGreaterThan(8);
  for (let index = 0; index < count; index += 1) {
    for (const block of ['start', 'center', 'end'] as const) {
      const { place, moved } = await openAt(page, markers(page).nth(index), block);
      const words = `marker ${index} at the ${block}`;
      expect(place, words).toMatchObject({ covered: 0, isInWindow: true, isInMargin: project.name === 'desk' });
      expect(place?.height, words).toBeGreaterThan(200);
      expect(moved, words).toBeLessThan(2);
    }
  }
});

test('an open card lights up its sentence and no other', { tag: '@script' }, async ({ page }) => {
  await page.goto(article);
  const sentence = page.locator('#use-1');
  const ground = () => sentence.evaluate((element) => getComputedStyle(element).backgroundColor);
  const before = await ground();
  await sentence.locator('.marker-link').first().click();
  expect(await ground()).not.toBe(before);
  await expect(page.locator('[data-open]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  expect(await ground()).toBe(before);
});

for (const way of ['Escape', 'its button'] as const) {
  test(`a card closes with ${way}, and the marker has the focus again`, { tag: '@script' }, async ({ page }) => {
    await page.goto(article);
    const marker = markers(page).first();
    await marker.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.card:popover-open')).toHaveCount(1);
    if (way === 'Escape') await page.keyboard.press('Escape');
    else await page.locator('.card:popover-open').getByRole('button', { name: 'Close' }).click();
    await expect(page.locator('.card:popover-open')).toHaveCount(0);
    await expect(page.locator('[data-open]')).toHaveCount(0);
    await expect(marker).toBeFocused();
  });
}

test('a tap outside closes a card, and one on the next marker opens that in its place', { tag: '@script' }, async ({ page }) => {
  await page.goto(article);
  await page.locator('#use-1 .marker-link').first().click();
  await page.locator('#use-2').scrollIntoViewIfNeeded();
  await page.locator('#use-2 .marker-link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.card:popover-open')).toHaveCount(1);
  await expect(page.locator('[data-open]')).toHaveId('use-2');
  const { y, height } = (await page.locator('.card:popover-open').boundingBox()) ?? { y: 0, height: 0 };
  await page.mouse.click(4, y > 8 ? 4 : y + height + 4);
  await expect(page.locator('.card:popover-open')).toHaveCount(0);
  await expect(page.locator('[data-open]')).toHaveCount(0);
});

test('the keyboard goes from the marker into its card', { tag: '@script' }, async ({ page }) => {
  await page.goto(article);
  await markers(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.card:popover-open a').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('.card:popover-open').getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.card:popover-open a').first()).toBeFocused();
});

test('a sentence with several sources has one card with a block for each, which tells all of it', { tag: '@script' }, async ({ page }) => {
  await page.goto(article);
  await page.locator('#use-1').getByRole('link', { name: /^Source 2: / }).click();
  const card = page.locator('.card:popover-open');
  await expect(card.locator('.passage').nth(1)).toBeHidden();
  await card.locator('summary').first().click();
  await expect(card.locator('.passage').nth(1)).toContainText('How we read it');
  const block = card.locator('.passage').first();
  await expect(card.getByRole('heading', { name: 'Supports it' })).toBeVisible();
  for (const term of ['Where', 'It says', 'Interest', 'How we read it']) await expect(block).toContainText(term);
  await expect(card).toContainText('certainty');
  await expect(card.getByRole('link', { name: 'All about this claim' })).toHaveAttribute('href', /^\/claims\//);
  await expect(block.getByRole('link').first()).toHaveAttribute('href', /^\/sources\/.+#/);
});

test('nothing opens because the pointer rests on it', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  await page.goto(article);
  await markers(page).first().hover();
  await page.locator('a.term').first().hover();
  await page.waitForTimeout(300);
  await expect(page.locator('.card:popover-open')).toHaveCount(0);
});

test('a sentence that a source contradicts carries a sign, and others do not', { tag: '@script' }, async ({ page }) => {
  await page.goto('/treatment/dose-length-number/');
  const disputed = page.locator('.prose .claim', { has: page.getByRole('img', { name: 'Sources disagree' }) });
  expect(await disputed.count()).toBeLessThan(await page.locator('.prose .claim').count());
  await disputed.first().locator('.marker-link').first().click();
  await expect(page.locator('.card:popover-open')).toContainText('Speaks against it');
});

test('the marker of an open card closes it', { tag: '@script' }, async ({ page }) => {
  await page.goto(article);
  await markers(page).nth(1).click();
  await expect(page.locator('.card:popover-open')).toHaveCount(1);
  await markers(page).nth(1).click();
  await expect(page.locator('.card:popover-open')).toHaveCount(0);
});

test('one stop of the keyboard is enough for a sentence with several sources', { tag: '@script' }, async ({ page }) => {
  await page.goto(article);
  const links = page.locator('#use-1 .marker-link');
  expect(await links.count()).toBeGreaterThan(1);
  await expect(links.first()).toHaveAttribute('aria-haspopup', 'dialog');
  await links.first().focus();
  await page.keyboard.press('Tab');
  for (const link of await links.all()) await expect(link).not.toBeFocused();
});

test('where a card cannot be fetched, its marker leads to the reference', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  await page.route('**/claims/**', (route) => route.abort());
  await page.goto(article);
  await markers(page).first().click();
  await expect(page).toHaveURL(/#ref-1$/);
  await expect(page.locator('.card:popover-open')).toHaveCount(0);
  await expect(page.locator('#ref-1')).toBeInViewport();
});

test('where claims have another page in their place, the marker leads to the reference', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  await page.route('**/claims/**', (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not here</h1>' }));
  await page.goto(article);
  await markers(page).first().click();
  await expect(page).toHaveURL(/#ref-1$/);
});

test('a card that comes late says that it is on its way, and one that was closed meanwhile stays closed', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  let answer = () => {};
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/claims/**', async (route) => {
    await asked;
    await route.continue();
  });
  // A task after the end of a request all that waits for its answer has run.
  await page.addInitScript(() => {
    const send = XMLHttpRequest.prototype.send;
    XMLHttpRequest.prototype.send = function (...body) {
      this.addEventListener('loadend', () => setTimeout(() => document.documentElement.setAttribute('data-answered', '')));
      send.apply(this, body);
    };
  });
  await page.goto(article);
  await markers(page).first().click();
  await expect(page.locator('.card:popover-open')).toContainText('One moment');
  await page.keyboard.press('Escape');
  await expect(page.locator('.card:popover-open')).toHaveCount(0);
  answer();
  await expect(page.locator('html')).toHaveAttribute('data-answered');
  await expect(page.locator('.card:popover-open')).toHaveCount(0);
  await expect(page.locator('.card')).toContainText('One moment');
});
