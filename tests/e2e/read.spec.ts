import { expect, test } from '../support/browser';

const article = '/evidence/noppers-2011/';

test('one tap on a marker shows where the sentence stands, and a second leads to that place', { tag: '@script' }, async ({ page }) => {
  await page.goto(article);
  const claim = page.locator('[data-claim="noppers-week-8"]').first();
  await claim.getByRole('link', { name: 'Source 1: Noppers 2011' }).click();
  const card = page.locator('.card');
  await expect(card).toBeVisible();
  await expect(card).toContainText('Abstract');
  await expect(card).toContainText('2 and 2 at the end of week 8');
  await card.getByRole('link', { name: 'Noppers 2011' }).first().click();
  await expect(page).toHaveURL(/\/sources\/noppers-2011\/#responders$/);
  await expect(page.locator('#responders')).toBeInViewport();
});

test('the card closes with Escape and with its button, and the reader stays in place', { tag: '@script' }, async ({ page }) => {
  await page.goto(article);
  const marker = page.locator('[data-claim="noppers-week-8"]').first().locator('.marker-link').first();
  const card = page.locator('.card');
  await marker.click();
  const before = await page.evaluate(() => window.scrollY);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(marker).toBeFocused();
  await marker.click();
  await card.getByRole('button', { name: 'Close' }).click();
  await expect(card).toBeHidden();
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});

test('a marker opens with the keyboard alone', { tag: '@script' }, async ({ page }) => {
  await page.goto(article);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.locator('[data-claim="noppers-15-min"]').first().locator('.marker-link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.card')).toContainText('8 and 3 at 15 minutes');
});

test('a telling leads to the statement on the page that says it', async ({ page }) => {
  await page.goto(article);
  await page.locator('[data-statement="s0-021"]').getByRole('link', { name: 'Page without a publisher’s name', exact: true }).click();
  await expect(page.locator('#s0-021')).toBeInViewport();
  await expect(page.locator('#s0-021')).toContainText('Partly supported');
});

test('from the first page a reader reaches an article, a claim, its source and its study', { tag: '@script' }, async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Evidence', exact: true }).click();
  await page.getByRole('link', { name: 'What did the Noppers trial find?' }).click();
  await page.locator('[data-claim="noppers-15-min"]').first().locator('.marker-link').first().click();
  await page.locator('.card').getByRole('link', { name: 'All about this claim' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('8 of 12 people');
  await page.getByRole('link', { name: 'Noppers 2011' }).first().click();
  await page.getByRole('link', { name: 'The Noppers trial', exact: true }).click();
  await expect(page.getByRole('table')).toContainText('At 180 minutes');
});

test('a reader of a long article can go to a section, from a list that stands open where there is a margin', async ({ page }, { project }) => {
  await page.goto('/treatment/side-effects/');
  if (project.name !== 'desk') await page.getByText('In this article').click();
  await page.getByRole('navigation', { name: 'In this article' }).getByRole('link', { name: 'What can long use do?' }).click();
  await expect(page.getByRole('heading', { name: 'What can long use do?' })).toBeInViewport();
});

test('an unknown address gets the site’s own page with ways back', async ({ page }) => {
  const response = await page.goto('/nothing/here/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
  await page.getByRole('link', { name: 'Go to the first page' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('no request leaves the site and none fails', { tag: '@one-width' }, async ({ page, baseURL }) => {
  const wrong: string[] = [];
  page.on('response', (response) => {
    if (!response.url().startsWith(baseURL ?? '') || response.status() >= 400) wrong.push(response.url());
  });
  page.on('requestfailed', (request) => wrong.push(request.url()));
  await page.goto(article, { waitUntil: 'networkidle' });
  expect(wrong).toEqual([]);
});
