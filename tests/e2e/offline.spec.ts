import type { Page } from '@playwright/test';
import { expect, test as base } from '../support/browser';
import { Deployment } from '../support/deployment';

const test = base.extend<{ site: Deployment }>({
  site: async ({ context }, run) => {
    const site = await Deployment.start();
    await run(site);
    await context.setOffline(false);
    await site.stop();
  },
});

test.use({ serviceWorkers: 'allow' });

const cachesOf = (page: Page) => page.evaluate(() => caches.keys());

/** Waits until the copy is on the device. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state)).toBe('activated');
}

/** Asks for a new version's worker, and waits until it has come or has been refused. */
const update = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const found = new Promise<ServiceWorker | null>((resolve) => registration?.addEventListener('updatefound', () => resolve(registration.installing), { once: true }));
    await registration?.update();
    const worker = await found;
    while (worker?.state === 'installing') await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
    return { waits: registration?.waiting !== null, state: worker?.state };
  });

test('after one visit the short versions and the emergency box are there without a network, with their looks', async ({ page, context, site }) => {
  await page.goto(`${site.url}/evidence/does-it-help/`);
  await kept(page);
  await page.close();
  await context.setOffline(true);
  const later = await context.newPage();
  for (const [path, heading] of [['/', 'The short answer'], ['/short/', 'If you feel unwell now'], ['/treatment/going-home/', 'When to call for help'], ['/reading/', 'Reading settings'], ['/treatment/side-effects/', 'The short version'], ['/treatment/is-it-for-me/', 'The short version']] as const) {
    await later.goto(`${site.url}${path}`);
    await expect(later.getByRole('heading', { name: heading }).first()).toBeVisible();
    expect(await later.evaluate(() => getComputedStyle(document.body).fontFamily), path).toContain('Charter');
    await expect.poll(() => later.evaluate(() => customElements.get('share-page') !== undefined)).toBe(true);
  }
});

test('without a network an article leads to its short version, and any other page says why it is not there', async ({ page, context, site }) => {
  await page.goto(`${site.url}/`);
  await kept(page);
  await context.setOffline(true);
  await page.goto(`${site.url}/evidence/does-it-help/`);
  await expect(page).toHaveURL(/\/short\/#without-network-evidence-does-it-help$/);
  await expect(page.getByRole('heading', { name: 'Does ketamine help fibromyalgia pain?' })).toBeInViewport();
  await expect(page.getByText('There is no network now.').locator('visible=true')).toHaveCount(1);
  await page.goto(`${site.url}/claims/noppers-week-8/`);
  await expect(page.getByText('needs a network, and there is none now')).toBeInViewport();
  await context.setOffline(false);
  await page.goto(`${site.url}/short/`);
  await expect(page.getByText('needs a network')).toBeHidden();
  await page.goto(`${site.url}/short/#evidence-does-it-help`);
  await expect(page.getByText('There is no network now.').locator('visible=true')).toHaveCount(0);
});

test('with a network a page is never older than the site', async ({ page, site }) => {
  await page.goto(`${site.url}/`);
  await kept(page);
  site.edit('Edited:', 'new worker');
  await page.goto(`${site.url}/short/`);
  await expect(page.locator('h1')).toContainText('Edited:');
});

test('a new version takes the place of the old one whole, once the pages of the old one are closed', async ({ page, context, site }) => {
  await page.goto(`${site.url}/`);
  await kept(page);
  await page.reload();
  const [old] = await cachesOf(page);
  site.edit('Edited:', 'new worker');
  expect(await update(page)).toMatchObject({ waits: true });
  await context.setOffline(true);
  for (const path of ['/', '/short/']) {
    await page.goto(`${site.url}${path}`);
    await expect(page.locator('h1')).not.toContainText('Edited:');
  }
  await page.goto('about:blank');
  await context.setOffline(false);
  await expect.poll(async () => {
    await page.goto(`${site.url}/reading/`);
    const names = await cachesOf(page);
    await page.goto('about:blank');
    return names.length === 1 && names[0] !== old;
  }).toBe(true);
  await context.setOffline(true);
  for (const path of ['/', '/short/', '/treatment/going-home/']) {
    await page.goto(`${site.url}${path}`);
    await expect(page.locator('h1')).toContainText('Edited:');
  }
});

test('a server that has files of two versions gives no copy of either mixed with the other', async ({ page, context, site }) => {
  await page.goto(`${site.url}/`);
  await kept(page);
  const before = await cachesOf(page);
  site.edit('First:', 'new worker');
  site.edit('Second:', 'old worker');
  expect(await update(page)).toEqual({ waits: false, state: 'redundant' });
  expect(await cachesOf(page)).toEqual(before);
  await context.setOffline(true);
  await page.goto(`${site.url}/short/`);
  await expect(page.locator('h1')).not.toContainText(/First|Second/);
});

test('a worker of an older make is replaced, and what it kept is deleted', async ({ page, context, site }) => {
  const now = site.url;
  const built = await (await fetch(`${now}/sw.js`)).text();
  site.put('sw.js', "self.addEventListener('install', (event) => event.waitUntil(caches.open('old').then((cache) => cache.put('/short/', new Response('<h1>Old</h1>', { headers: { 'content-type': 'text/html' } })))));");
  await page.goto(`${now}/`);
  await kept(page);
  site.put('sw.js', built);
  await update(page);
  await page.goto('about:blank');
  await expect.poll(async () => {
    await page.goto(`${now}/reading/`);
    const names = await cachesOf(page);
    await page.goto('about:blank');
    return names.join();
  }).toMatch(/^kept-[0-9a-f]{16}$/);
  await context.setOffline(true);
  await page.goto(`${now}/short/`);
  await expect(page.locator('h1')).not.toHaveText('Old');
});

test('one switch deletes the copy and keeps it away, and brings it back', async ({ page, context, site }) => {
  await page.goto(`${site.url}/reading/`);
  await kept(page);
  const box = page.getByRole('checkbox', { name: /Keep the short versions/ });
  await expect(box).toBeChecked();
  await box.uncheck();
  await expect(page.getByText('Deleted from this device.')).toBeVisible();
  expect(await cachesOf(page)).toEqual([]);
  await page.reload();
  await expect(box).not.toBeChecked();
  await page.waitForTimeout(300);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await box.check();
  await expect(page.getByText('Kept on this device.')).toBeVisible();
  await kept(page);
  await context.setOffline(true);
  await page.goto(`${site.url}/short/`);
  await expect(page.locator('h1')).toHaveText('All short versions on one page');
});

test('a browser that refuses the copy still shows every page, and the switch says so', async ({ page, site }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(`${site.url}/reading/`);
  const box = page.getByRole('checkbox', { name: /Keep the short versions/ });
  await box.click();
  await expect(page.getByText('This browser did not allow it.')).toBeVisible();
  await expect(box).toBeChecked();
});

test('a phone may keep the site beside its apps from the second page on, when it works without a network', async ({ page, site }) => {
  await page.goto(`${site.url}/`);
  await kept(page);
  await expect(page.locator('link[rel="manifest"]')).toHaveCount(0);
  await page.goto(`${site.url}/short/`);
  const manifest = await page.locator('link[rel="manifest"]').evaluate(async (link: HTMLLinkElement) => (await fetch(link.href)).json());
  expect(manifest).toMatchObject({ start_url: '/', display: 'minimal-ui' });
});
