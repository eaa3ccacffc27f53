import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const pages = [
  '/',
  '/evidence/',
  '/evidence/does-it-help/',
  '/evidence/noppers-2011/',
  '/ketamine/nmda-and-glutamate/',
  '/claims/',
  '/claims/noppers-15-min/',
  '/sources/',
  '/sources/noppers-2011/',
  '/sources/page-bespoke-treatment/',
  '/sources/by-interest/',
  '/sources/by-year/',
  '/evidence/sources-disagree/',
  '/about/',
  '/about/how-we-check/',
  '/reading/',
  '/handout/',
  '/treatment/going-home/',
  '/treatment/decide/',
  '/search/',
  '/a-z/',
  '/studies/',
  '/studies/noppers-2011/',
  '/nothing/',
];

test('the calm theme has no fault that axe finds', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('reading', '{"theme":"calm"}'));
  for (const path of ['/', '/evidence/does-it-help/', '/treatment/going-home/', '/sources/page-unnamed/', '/reading/', '/search/#q=drip']) {
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

for (const scheme of ['light', 'dark'] as const) {
  for (const path of pages) {
    test(`${path} has no fault that axe finds in ${scheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
}

test('an open card has no fault that axe finds', async ({ page }) => {
  await page.goto('/evidence/noppers-2011/');
  await page.locator('[data-claim="noppers-15-min"]').first().getByRole('button').click();
  const { violations } = await new AxeBuilder({ page }).include('#card-noppers-15-min').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

for (const path of pages) {
  test(`${path} never scrolls sideways`, async ({ page }) => {
    await page.goto(path);
    const [content, window_] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
    expect(content).toBeLessThanOrEqual(window_);
  });
}
