import { expect, test } from '../support/browser';
import { axeFaults, sideways } from '../support/faults';

const host = 'http://another.example/';

/** A page of another site that frames an address of ours. */
const framing = (address: string) => `<!doctype html><title>Another site</title><iframe src="${address}" width="480" height="300"></iframe>`;

test('another site shows a card in a frame, and its link leaves the frame', async ({ page, baseURL }) => {
  await page.route(host, (route) => route.fulfill({ contentType: 'text/html', body: framing(`${baseURL}/embed/claims/noppers-15-min/`) }));
  await page.goto(host);
  const card = page.frameLocator('iframe');
  await expect(card.getByRole('heading')).toContainText('8 of 12');
  await expect(card.getByText('Low certainty')).toBeVisible();
  await expect(card.getByRole('link')).toHaveAttribute('target', '_blank');
});

test('another site can show no page of ours in a frame', async ({ page, baseURL }) => {
  await page.route(host, (route) => route.fulfill({ contentType: 'text/html', body: framing(`${baseURL}/claims/noppers-15-min/`) }));
  await page.goto(host);
  await expect(page.frameLocator('iframe').getByText('8 of 12')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a card can be read in the ${colorScheme} theme of the device`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/embed/claims/noppers-15-min/');
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('system-ui');
    expect(await axeFaults(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });
}
