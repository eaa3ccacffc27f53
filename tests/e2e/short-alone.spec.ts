import { expect, test } from '../support/browser';
import { pages } from '../support/pages';
import { cutOnPaper, sidesOf } from '../support/pdf';

const articles = pages.filter(({ html }) => html.includes('id="short-version"')).map(({ address }) => address);

test('articles are found by their short versions', () => {
  expect(articles.length).toBeGreaterThan(30);
});

for (const address of articles) {
  test(`the short version of ${address} prints on one side, and nothing of it is cut`, async ({ page }) => {
    await page.goto(`${address}#short-alone`);
    expect(await sidesOf(page)).toBe(1);
    expect(await cutOnPaper(page)).toEqual([]);
  });
}

test('a short version printed alone names only its own sources', async ({ page }) => {
  await page.goto('/evidence/does-it-help/');
  await page.emulateMedia({ media: 'print' });
  const all = await page.locator('.references li:visible').count();
  await page.goto('/evidence/does-it-help/#short-alone');
  const cited = await page.locator('.short .marker-link').evaluateAll((links) => new Set(links.map((link) => link.textContent)).size);
  await expect(page.locator('.references li:visible')).toHaveCount(cited);
  expect(cited).toBeLessThan(all);
});

test('the address and its code stand on paper and not on the screen', async ({ page }) => {
  await page.goto('/evidence/does-it-help/');
  const head = page.locator('.print-head');
  await expect(head).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(head).toContainText('/evidence/does-it-help/');
  await expect(head.getByRole('img', { name: 'QR code of this address', includeHidden: true })).toBeInViewport();
  await expect(page.getByText('No clinic runs this site.')).toHaveCount(2);
  await expect(page.getByText('No clinic runs this site.').first()).toBeVisible();
  await expect(page.getByText('No clinic runs this site.').last()).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a link shows the short version alone, and another the whole article again', { tag: '@no-script' }, async ({ page }) => {
    await page.goto('/evidence/does-it-help/');
    await page.getByRole('link', { name: 'Print the short version' }).click();
    await expect(page.getByText('Only the short version shows now.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What nobody knows yet' })).toBeHidden();
    await page.getByRole('link', { name: 'Show the whole article' }).click();
    await expect(page.getByRole('heading', { name: 'What nobody knows yet' })).toBeVisible();
  });
});
