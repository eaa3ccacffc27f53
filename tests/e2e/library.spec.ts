import { expect, test } from '../support/browser';

test('an audit shows first what the page gets right', async ({ page }) => {
  await page.goto('/sources/page-health-rising/');
  await expect(page.locator('.audit h3').first()).toHaveText(/^What this page gets right \(\d+\)$/);
});

test('from a statement of a web page two taps lead to the document that it was checked against', async ({ page }) => {
  await page.goto('/sources/page-unnamed/');
  await page.locator('#s0-023').getByRole('link', { name: 'Sörensen 1995' }).click();
  await expect(page.getByRole('link', { name: 'Open at the publisher (DOI)' })).toHaveAttribute(
    'href',
    'https://doi.org/10.3109/03009749509095181',
  );
});

test('one tap copies a reference', { tag: ['@script', '@one-width'] }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/sources/graven-nielsen-2000/');
  await page.getByRole('button', { name: 'Copy the AMA reference' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Graven-Nielsen T, .+2000;85\(3\):483–491/);
});

test('one tap copies the citation of a claim', { tag: ['@script', '@one-width'] }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/claims/noppers-week-8/');
  await page.getByRole('button', { name: 'Copy the citation of this page' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/claims\/noppers-week-8\/v\/[0-9a-f]{12}\/$/);
});

test('a browser that refuses to copy is told of in words', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await page.goto('/sources/graven-nielsen-2000/');
  await page.getByRole('button', { name: 'Copy the APA reference' }).click();
  await expect(page.getByText('Select the text and copy it.')).toBeVisible();
});

test('a disagreement shows what each page says, with its verdict, and what the research says', async ({ page }) => {
  await page.goto('/evidence/sources-disagree/');
  const card = page.locator('.disagreement', { has: page.locator('#noppers-trial') });
  await expect(card).toContainText('Health Rising says');
  await expect(card).toContainText('Partly supported');
  await card.getByRole('link', { name: /^At the end of week 8/ }).click();
  await expect(page).toHaveURL(/\/claims\/noppers-week-8\/$/);
});

test('the claim index leads from a topic to its claims', async ({ page }) => {
  await page.goto('/claims/');
  await page.getByRole('link', { name: 'Trials under way' }).click();
  await expect(page.locator('#trials-under-way')).toBeInViewport();
});

test('a claim page tells its version and since when it stands', { tag: '@one-width' }, async ({ page }) => {
  await page.goto('/claims/noppers-week-8/');
  await expect(page.getByText(/Version 1, from/)).toBeVisible();
  await expect(page.getByText(/First published 2026-/)).toBeVisible();
});

test('studies stand side by side on a wide screen and as cards on a narrow one', async ({ page }, { project }) => {
  await page.goto('/studies/');
  const row = page.locator('.comparison tr', { has: page.getByRole('link', { name: 'The Noppers trial' }) });
  await expect(row).toContainText('8 of 12 people');
  expect(await row.evaluate((element) => getComputedStyle(element).display)).toBe(project.name === 'desk' ? 'table-row' : 'block');
});

test('a script that comes from the cache before the page is parsed still copies', { tag: ['@script', '@one-width'] }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/sources/graven-nielsen-2000/');
  for (let visit = 0; visit < 5; visit += 1) {
    await page.reload();
    await page.getByRole('button', { name: 'Copy the AMA reference' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
  }
});
