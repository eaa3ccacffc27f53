import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser';

const said = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.locator('[data-results]');
const field = (page: Page) => page.getByRole('searchbox', { name: 'Search this site' });

test('the header leads to search, and a typed word is found in groups, with certainty and date', { tag: '@script' }, async ({ page }) => {
  await page.goto('/evidence/does-it-help/');
  await page.getByRole('banner').getByRole('link', { name: 'Search', exact: true }).click();
  await field(page).fill('noppers');
  await expect(said(page)).toHaveText(/^\d+ results for “noppers”: \d+ answers?, \d+ claims, .+\.$/);
  for (const name of [/^Answers \(/, /^Claims \(/, /^Studies \(/, /^Sources \(/]) {
    await expect(results(page).getByRole('heading', { name })).toBeVisible();
  }
  await expect(results(page).getByText(/Low certainty\. Checked \d{4}-\d\d-\d\d\./).first()).toBeVisible();
});

for (const [typed, found] of [
  ['Lamictal', 'Can I take my medicines with ketamine?'],
  ['brain fog', 'What are the symptoms of fibromyalgia?'],
  ['fibro', 'What are the symptoms of fibromyalgia?'],
  ['how long does relief last', 'How long does relief from ketamine last?'],
  ['fibromyalga symptons', 'What are the symptoms of fibromyalgia?'],
] as const) {
  test(`“${typed}” finds “${found}”`, { tag: ['@script', '@one-width'] }, async ({ page }) => {
    await page.goto(`/search/#q=${encodeURIComponent(typed)}`);
    await expect(results(page).getByRole('link', { name: found })).toBeVisible();
    await expect(field(page)).toHaveValue(typed);
  });
}

test('a brand name is told in our words, and an answer leads to the part that has the word', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  await page.goto('/search/#q=Lamictal');
  await expect(said(page)).toContainText('Searched for “lamotrigine” too.');
  await page.goto('/search/#q=fog');
  await results(page).getByRole('listitem').filter({ hasText: 'What are the symptoms of fibromyalgia?' }).getByRole('link').nth(1).click();
  await expect(page).toHaveURL(/\/fibromyalgia\/symptoms\/#fibro-fog$/);
});

test('with the keyboard alone a word is typed, searched and opened', { tag: '@script' }, async ({ page }) => {
  await page.goto('/search/');
  await field(page).focus();
  await page.keyboard.type('bladder');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=bladder$/);
  await expect(said(page)).toContainText('results for “bladder”');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(results(page).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/search\//);
});

test('back and forward go through what was searched', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  await page.goto('/search/');
  for (const typed of ['bladder', 'driving']) {
    await field(page).fill(typed);
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(said(page)).toContainText(`“${typed}”`);
  }
  await page.goBack();
  await expect(said(page)).toContainText('“bladder”');
  await expect(field(page)).toHaveValue('bladder');
  await page.goForward();
  await expect(said(page)).toContainText('“driving”');
  await results(page).getByRole('link').first().click();
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await expect(said(page)).toContainText('“driving”');
});

test('a result that is clicked right after typing opens, and back leads to what was typed', { tag: '@script' }, async ({ page }) => {
  await page.goto('/search/');
  await field(page).pressSequentially('bladder');
  await results(page).getByRole('link').first().click();
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await expect(field(page)).toHaveValue('bladder');
});

test('what is typed is sent to no server', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(/#.*/, '') + (request.postData() ?? '')));
  await page.goto('/');
  await field(page).fill('my secret illness');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=my\+secret\+illness$/);
  await expect(said(page)).toContainText('“my secret illness”');
  expect(asked.filter((url) => /secret/.test(url))).toEqual([]);
});

test('the list to search in is fetched on the search page only, and only for a search', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  await page.goto('/evidence/does-it-help/');
  await page.goto('/search/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path === '/data/search.json')).toEqual([]);
  await field(page).fill('drip');
  await expect(said(page)).toContainText('“drip”');
  expect(asked.filter((path) => path === '/data/search.json')).toHaveLength(1);
});

const hostile = {
  'ten thousand characters': `#q=${'a'.repeat(10_000)}`,
  'ten thousand words': `#q=${'ketamine+'.repeat(1_111)}`,
  'HTML': '#q=<img src=x onerror="document.title=1"><h1>Hello</h1>',
  'encoded HTML': '#q=%3Cscript%3Edocument.title%3D1%3C%2Fscript%3E',
  'broken percent-encoding': '#q=%E0%A4%A%%%',
  'a null': '#q=%00%00',
  'a name of the language': '#q=__proto__',
  'no question': '#letter-a',
  'nothing': '#',
} as const;

for (const [what, fragment] of Object.entries(hostile)) {
  test(`with ${what} in the fragment the page works, and nothing of it becomes markup`, { tag: ['@script', '@one-width'] }, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(`/search/${fragment}`);
    await expect(field(page)).toBeVisible();
    if (/^#q=./.test(fragment) && !fragment.includes('%00')) await expect(said(page)).not.toBeEmpty();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
    await expect(page).toHaveTitle(/^Search/);
    await expect(page.locator('search-results').locator('img, script, h1')).toHaveCount(0);
    const [content, window_] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
    expect(content).toBeLessThanOrEqual(window_);
    await field(page).fill('bladder');
    await expect(said(page)).toContainText('results for “bladder”');
    expect(errors).toEqual([]);
  });
}

test('when nothing is found the page says what to try, and shows the A–Z page', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  await page.goto('/search/#q=zzzzzzzz');
  await expect(said(page)).toHaveText('Nothing was found for “zzzzzzzz”.');
  await expect(page.getByText('use fewer words, or another word')).toBeVisible();
  await page.getByRole('link', { name: 'listed from A to Z' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A to Z');
});

test('when the list cannot be fetched a sentence says so, and the next search tries again', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  await page.route('**/data/search.json', (route) => route.abort(), { times: 1 });
  await page.goto('/search/#q=bladder');
  await expect(said(page)).toContainText('could not be loaded');
  await expect(page.getByRole('link', { name: 'listed from A to Z' })).toBeVisible();
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(said(page)).toContainText('results for “bladder”');
});

test('a list that is no list gives the same sentence', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  await page.route('**/data/search.json', (route) => route.fulfill({ body: '<html>' }));
  await page.goto('/search/#q=bladder');
  await expect(said(page)).toContainText('could not be loaded');
});

test('the page with results has no fault that axe finds', { tag: '@script' }, async ({ page }) => {
  await page.goto('/search/#q=drip');
  await expect(said(page)).toContainText('results for');
  await results(page).locator('summary').first().click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('what can be tapped is at least 44 pixels high', { tag: '@script' }, async ({ page }) => {
  await page.goto('/search/#q=drip');
  await expect(said(page)).toContainText('results for');
  for (const target of [field(page), page.getByRole('button', { name: 'Search' }), results(page).locator('summary').first()]) {
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('search leads to the A–Z page, and no field that does nothing shows', { tag: '@no-script' }, async ({ page }) => {
    await page.goto('/search/');
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await page.getByRole('link', { name: 'A–Z page' }).click();
    await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'C' }).click();
    await expect(page).toHaveURL(/\/a-z\/#letter-c$/);
    await page.getByRole('link', { name: 'Cost', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What does ketamine cost, and who pays?');
  });

  test('the first page shows no search field, and the header’s link is there', { tag: '@no-script' }, async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.getByRole('banner').getByRole('link', { name: 'Search', exact: true })).toBeVisible();
  });
});

test('search and the A–Z page never scroll sideways on the narrowest screen', { tag: '@script' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/', '/search/#q=fibro', '/a-z/']) {
    await page.goto(path);
    if (path.includes('#')) await expect(said(page)).toContainText('results for');
    const [content, window_] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
    expect(content, path).toBeLessThanOrEqual(window_);
  }
});
