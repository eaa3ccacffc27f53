import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser';

const article = '/evidence/does-it-help/';
const markers = (page: Page): Locator => page.locator('.prose .claim .marker-button:visible');

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
  const place = await placeOf(page);
  const moved = Math.abs((await page.evaluate(() => scrollY)) - before);
  await page.keyboard.press('Escape');
  return { place, moved };
}

test('a card never covers its sentence, never leaves the window, and the page does not move', async ({ page }, { project }) => {
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

test('an open card lights up its sentence and no other', async ({ page }) => {
  await page.goto(article);
  const sentence = page.locator('#use-1');
  const ground = () => sentence.evaluate((element) => getComputedStyle(element).backgroundColor);
  const before = await ground();
  await sentence.getByRole('button').click();
  expect(await ground()).not.toBe(before);
  await expect(page.locator('[data-open]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  expect(await ground()).toBe(before);
});

for (const way of ['Escape', 'its button'] as const) {
  test(`a card closes with ${way}, and the marker has the focus again`, async ({ page }) => {
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

test('a tap outside closes a card, and one on the next marker opens that in its place', async ({ page }) => {
  await page.goto(article);
  await page.locator('#use-1').getByRole('button').click();
  await page.locator('#use-2').scrollIntoViewIfNeeded();
  await page.locator('#use-2').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.card:popover-open')).toHaveCount(1);
  await expect(page.locator('[data-open]')).toHaveId('use-2');
  const { y, height } = (await page.locator('.card:popover-open').boundingBox()) ?? { y: 0, height: 0 };
  await page.mouse.click(4, y > 8 ? 4 : y + height + 4);
  await expect(page.locator('.card:popover-open')).toHaveCount(0);
  await expect(page.locator('[data-open]')).toHaveCount(0);
});

test('the keyboard goes from the marker into its card', async ({ page }) => {
  await page.goto(article);
  await markers(page).first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('.card:popover-open').getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.card:popover-open a').first()).toBeFocused();
});

test('a sentence with several sources has one card with a block for each, which tells all of it', async ({ page }) => {
  await page.goto(article);
  await page.locator('#use-1').getByRole('button', { name: 'What this rests on: sources 1 2' }).click();
  const card = page.locator('.card:popover-open');
  expect(await card.locator('.passage').count()).toBeGreaterThan(1);
  const block = card.locator('.passage').first();
  for (const term of ['What it does', 'Where', 'It says', 'Interest', 'How we read it']) await expect(block).toContainText(term);
  await expect(card).toContainText('certainty');
  await expect(card.getByRole('link', { name: 'All about this claim' })).toHaveAttribute('href', /^\/claims\//);
  await expect(block.getByRole('link').first()).toHaveAttribute('href', /^\/sources\/.+#/);
});

test('nothing opens because the pointer rests on it', async ({ page }) => {
  await page.goto(article);
  await markers(page).first().hover();
  await page.locator('a.term').first().hover();
  await page.waitForTimeout(300);
  await expect(page.locator('.card:popover-open')).toHaveCount(0);
});

test('a sentence that a source contradicts carries a sign, and others do not', async ({ page }) => {
  await page.goto('/treatment/dose-length-number/');
  const disputed = page.locator('.prose .claim', { has: page.getByRole('img', { name: 'Sources disagree' }) });
  expect(await disputed.count()).toBeLessThan(await page.locator('.prose .claim').count());
  await disputed.first().getByRole('button').click();
  await expect(page.locator('.card:popover-open')).toContainText('Speaks against it');
});
