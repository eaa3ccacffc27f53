import { expect, test } from '../support/browser';
import { wholeBrowser } from '../support/launch';
import { shiftOf, watchShifts } from '../support/layout-shift';

test.use({ launchOptions: wholeBrowser });

test('a page is painted before the script or the code to scan is asked for', async ({ page }) => {
  await page.goto('/evidence/does-it-help/', { waitUntil: 'networkidle' });
  const [paint, asked] = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    performance.getEntriesByType('resource').map(({ name, startTime }) => ({ path: new URL(name).pathname, startTime })),
  ] as const);
  const late = asked.filter(({ path }) => /^\/(?:elements|qr)\//.test(path));
  expect(late.map(({ path }) => path.split('/')[1]).sort()).toEqual(['elements', 'qr']);
  for (const { path, startTime } of late) expect(startTime, path).toBeGreaterThan(paint);
});

test('a first visit asks for the page, its code and one script, and for nothing else', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/evidence/does-it-help/', { waitUntil: 'networkidle' });
  const known = ['/elements/site.js', '/evidence/does-it-help/', '/qr/evidence--does-it-help.svg'];
  expect(asked.map((path) => path.replace(/\.[0-9a-f]{8}\./, '.')).sort()).toEqual(known);
});

test('the browser takes our rules of what to fetch ahead, and the policy lets them stand', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  await page.goto('/');
  expect(refused.filter((text) => /policy|speculation/i.test(text))).toEqual([]);
  expect(await page.locator('script[type="speculationrules"]').count()).toBe(1);
});

const comings = [
  { what: 'a list of what is found', path: '/search/#q=drip', shown: '[data-results] a', isSiteScriptLate: false },
  { what: 'a list of what is found before the script of the site', path: '/search/#q=drip', shown: '[data-results] a', isSiteScriptLate: true },
  { what: 'a handout', path: '/handout/#p=evidence/does-it-help', shown: '.sheet', isSiteScriptLate: false },
] as const;

for (const { what, path, shown, isSiteScriptLate } of comings) {
  test(`nothing that shows moves far when ${what} comes`, async ({ page }) => {
    await watchShifts(page);
    if (isSiteScriptLate) {
      await page.route(/\/elements\/site\./, async (route) => {
        await page.locator(shown).first().waitFor();
        await route.continue();
      });
    }
    await page.goto(path);
    await expect(page.locator(shown).first()).toBeVisible();
    expect(await shiftOf(page)).toBeLessThan(0.05);
  });
}
