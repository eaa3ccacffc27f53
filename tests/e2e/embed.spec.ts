import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../support/browser';
import { axeFaults } from '../support/axe';
import { sideways } from '../support/faults';

/** A page on another server that frames an address of ours; gives its address. */
async function framing(address: string): Promise<{ readonly url: string; readonly end: () => void }> {
  const server = createServer((_asked, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<!doctype html><title>Another site</title><iframe src="${address}" width="480" height="300"></iframe>`);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, end: () => void server.close() };
}

test('another site shows a card in a frame, and its link leaves the frame', async ({ page, baseURL }) => {
  const other = await framing(`${baseURL}/embed/claims/noppers-15-min/`);
  await page.goto(other.url);
  const card = page.frameLocator('iframe');
  await expect(card.getByRole('heading')).toContainText('8 of 12');
  await expect(card.getByText('Low certainty')).toBeVisible();
  await expect(card.getByRole('link')).toHaveAttribute('target', '_blank');
  other.end();
});

test('another site can show no page of ours in a frame', async ({ page, baseURL, wrong }) => {
  const other = await framing(`${baseURL}/claims/noppers-15-min/`);
  await page.goto(other.url);
  await expect(page.frameLocator('iframe').getByText('8 of 12')).toHaveCount(0);
  await expect.poll(() => wrong.splice(0).join()).toContain('frame-ancestors');
  other.end();
});

// Axe waits by means of the page’s own script.
for (const colorScheme of ['light', 'dark'] as const) {
  test(`a card can be read in the ${colorScheme} theme of the device`, { tag: '@script' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/embed/claims/noppers-15-min/');
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('system-ui');
    expect(await axeFaults(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });
}
