import { afterAll, beforeEach, expect, test } from 'vitest';
import { readingKey } from '@/lib/domain/reading-settings';
import { listen, siteServer } from '@/lib/serve/server';
import { installedFirefox, startFirefox } from './firefox';
import { Page } from './page';

const firefox = installedFirefox();
const without = 'No Firefox is installed here, so no page is looked at in it. Install firefox or firefox-esr, or set FIREFOX_PATH.';
console.log(firefox ? `Looking at pages in ${firefox.version}.` : without);

const site = siteServer('out');
const address = await listen(site, 0);
const running = firefox && (await startFirefox(firefox));

afterAll(async () => {
  await running?.end();
  site.closeAllConnections();
  site.close();
});

beforeEach(({ skip }) => {
  if (!running) skip(without);
});

async function open(path: string): Promise<Page> {
  if (!running) throw new Error(without);
  const page = await Page.open(running.bidi);
  await page.goto(address + path);
  return page;
}

const text = (selector: string) => `document.querySelector(${JSON.stringify(selector)})?.innerText ?? 'nothing'`;
const count = (selector: string) => `[...document.querySelectorAll(${JSON.stringify(selector)})].filter((element) => element.checkVisibility()).length`;

test('the home page is read, styled and led on from', async () => {
  const page = await open('/');
  expect(await page.read(text('h1'))).toMatch(/ketamine/i);
  expect(await page.read('getComputedStyle(document.body).backgroundColor')).not.toBe('rgba(0, 0, 0, 0)');
  expect(await page.read(count('main a'))).toBeGreaterThan(5);
});

test('a click on a number opens a card with the source, and Escape closes it', async () => {
  const page = await open('/evidence/does-it-help/');
  expect(await page.read(count('.card:popover-open'))).toBe(0);
  await page.click('.prose .claim .marker-link');
  await expect.poll(() => page.read(count('.card:popover-open:not([aria-busy])'))).toBe(1);
  expect(await page.read(text('.card:popover-open'))).toMatch(/How sure can we be\?[\s\S]+It says/);
  await page.type('\uE00C');
  await expect.poll(() => page.read(count('.card:popover-open'))).toBe(0);
});

test('a typed word finds answers, claims, studies and sources', async () => {
  const page = await open('/search/');
  await page.click('main input[type=search]');
  await page.type('noppers');
  await expect.poll(() => page.read(text('main [role=status]'))).toMatch(/^\d+ results for “noppers”/);
  expect(await page.read(count('[data-results] a'))).toBeGreaterThan(5);
  await page.type('\uE007');
  await expect.poll(() => page.read('location.hash')).toBe('#q=noppers');
});

test('an address of a handout brings its two articles', async () => {
  const page = await open('/handout/#p=treatment/decide,treatment/side-effects');
  await expect.poll(() => page.read(text('.sheet'))).toContain('What side effects can ketamine have?');
  expect(await page.read(text('.sheet'))).toContain('Should I try ketamine, other care, or wait?');
  expect(await page.read(count('.sheet [role=img]'))).toBeGreaterThan(0);
});

test('a theme that was chosen stays on the next page', async () => {
  const page = await open('/');
  const ground = () => page.read('getComputedStyle(document.body).backgroundColor');
  const before = await ground();
  await page.read(`localStorage.setItem('${readingKey}', '{"theme":"calm"}')`);
  await page.goto(`${address}/evidence/does-it-help/`);
  expect(await ground()).not.toBe(before);
});

test('no script of these pages failed', () => {
  expect(running?.bidi.scriptErrors).toEqual([]);
});

test('a script that fails in a page is noticed', async () => {
  const page = await open('/');
  await page.read("setTimeout(() => { throw new Error('planted'); })");
  await expect.poll(() => running?.bidi.scriptErrors).toEqual(['Error: planted']);
});
