import { expect, test } from '../support/browser';
import { wholeBrowser } from '../support/launch';

test.use({ launchOptions: wholeBrowser });

test('a page is painted before any script is asked for, and the script then runs', async ({ page }) => {
  await page.goto('/evidence/does-it-help/');
  const [paint, scripts] = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).map(({ startTime }) => startTime),
  ] as const);
  expect(scripts).toHaveLength(1);
  expect(Math.min(...scripts)).toBeGreaterThan(paint);
});

test('a first visit asks for the page, its code, the icon and one script, and for nothing else', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/evidence/does-it-help/', { waitUntil: 'networkidle' });
  const known = ['/elements/site.js', '/evidence/does-it-help/', '/icon.svg', '/qr/evidence--does-it-help.svg'];
  expect(asked.map((path) => path.replace(/\.[0-9a-f]{8}\./, '.')).sort()).toEqual(known);
});

test('the browser takes our rules of what to fetch ahead, and the policy lets them stand', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  await page.goto('/');
  expect(refused.filter((text) => /policy|speculation/i.test(text))).toEqual([]);
  expect(await page.locator('script[type="speculationrules"]').count()).toBe(1);
});
