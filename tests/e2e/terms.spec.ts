import { expect, test } from '../support/browser';

const article = '/ketamine/nmda-and-glutamate/';

test('a tap on a word opens what it means, in place', { tag: '@script' }, async ({ page }) => {
  await page.goto(article);
  const term = page.locator('.prose a.term:visible').first();
  await term.click();
  await expect(page).toHaveURL(new RegExp(`${article}$`));
  const card = page.locator('.card:popover-open');
  await expect(card.getByText(/^Say: ./)).toBeVisible();
  await expect(card).toHaveAccessibleName(/./);
  await card.getByRole('button', { name: 'Close' }).click();
  await expect(card).toHaveCount(0);
  await expect(term).toBeFocused();
});

test('the keyboard opens a word and Escape closes it, with the focus on the word again', { tag: '@script' }, async ({ page }) => {
  await page.goto(article);
  const term = page.locator('.prose a.term:visible').nth(1);
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.card:popover-open')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.card:popover-open')).toHaveCount(0);
  await expect(term).toBeFocused();
});

test('the card of a word never covers the sentence that it stands in', { tag: '@script' }, async ({ page }) => {
  await page.goto(article);
  const terms = page.locator('.prose a.term:visible');
  for (let index = 0; index < (await terms.count()); index += 1) {
    await terms.nth(index).scrollIntoViewIfNeeded();
    await terms.nth(index).focus();
    await page.keyboard.press('Enter');
    const covered = await page.evaluate(() => {
      const card = document.querySelector('.card:popover-open')?.getBoundingClientRect();
      const sentence = document.querySelector('[data-open]');
      return card && [...(sentence?.getClientRects() ?? [])].filter(({ top, bottom, left, right }) => top < card.bottom - 1 && bottom > card.top + 1 && left < card.right - 1 && right > card.left + 1).length;
    });
    expect(covered, `word ${index}`).toBe(0);
    await page.keyboard.press('Escape');
  }
});

test('each word leads to itself on the page of all words, with how it is said and where it is used', { tag: '@one-width' }, async ({ page }) => {
  await page.goto(article);
  const hrefs = await page.locator('.prose a.term').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThan(2);
  await page.goto(hrefs[0] ?? '');
  const entry = page.locator(`[id="${(hrefs[0] ?? '').split('#')[1]}"]`);
  await expect(entry).toBeInViewport();
  await expect(entry).toContainText('Say: ');
  await entry.getByText(/^Used on \d+ pages?$/).click();
  await expect(entry.getByRole('link').first()).toBeVisible();
  for (const href of hrefs) await expect(page.locator(`[id="${href.split('#')[1]}"]`)).toHaveCount(1);
});

test('the page of all words stands in the order of the alphabet', { tag: '@one-width' }, async ({ page }) => {
  await page.goto('/glossary/');
  const names = await page.locator('.terms dt').allTextContents();
  expect(names.length).toBeGreaterThan(10);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a word leads to its meaning on the page of all words', { tag: '@no-script' }, async ({ page }) => {
    await page.goto(article);
    await page.locator('.prose a.term').first().click();
    await expect(page).toHaveURL(/\/glossary\/#[a-z-]+$/);
    await expect(page.locator(':target')).toBeInViewport();
  });
});
