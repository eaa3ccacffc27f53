import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser';
import { cutOnPaper, sidesOf } from '../support/pdf';

const two = '/handout/#p=treatment/decide,treatment/side-effects';
const sheet = (page: Page) => page.locator('.sheet');
const chosen = '.sheet-part:not(.sheet-emergency)';
const printedAddress = async (page: Page) => new URL((await sheet(page).getAttribute('data-address')) ?? '').hash;

test('a nurse makes a handout of two articles in four steps, and its address brings it back', { tag: '@script' }, async ({ page }) => {
  await page.goto('/handout/');
  await page.getByText('Treatment', { exact: true }).last().click();
  await page.getByRole('checkbox', { name: 'Should I try ketamine, other care, or wait?' }).check();
  await page.getByRole('checkbox', { name: 'What side effects can ketamine have?' }).check();
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  await expect(page).toHaveURL(two);
  await page.reload();
  await expect(sheet(page).getByRole('heading', { name: 'Should I try ketamine, other care, or wait?' })).toBeVisible();
  await expect(sheet(page).getByRole('heading', { name: 'What side effects can ketamine have?' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'What side effects can ketamine have?', includeHidden: true })).toBeChecked();
});

test('a handout carries certainty, its own numbered sources, questions, and what to say back', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  await page.goto(two);
  await expect(sheet(page)).toContainText('(low certainty)');
  const numbers = await page.locator('.sheet-numbers').allTextContents();
  const cited = new Set(numbers.flatMap((text) => text.match(/\d+/g) ?? []));
  await expect(page.locator('.sheet-ol li')).toHaveCount(cited.size);
  await expect(sheet(page).getByRole('heading', { name: 'Questions to ask' })).toBeVisible();
  await expect(sheet(page)).toContainText('Please tell me in your own words.');
  await expect(sheet(page)).toContainText('No clinic runs this site.');
  const code = sheet(page).getByRole('img', { name: 'QR code of this handout' });
  await expect(code).toBeVisible();
  expect(await code.locator('path').evaluate((path) => getComputedStyle(path).stroke)).toBe('rgb(0, 0, 0)');
  expect(await code.evaluate((image) => getComputedStyle(image).backgroundColor)).toBe('rgb(255, 255, 255)');
});

test('a part and a single finding can be chosen, and taken out again', { tag: '@script' }, async ({ page }) => {
  await page.goto('/handout/');
  await page.getByRole('searchbox').fill('midazolam');
  await page.getByRole('checkbox', { name: /^In the Noppers trial/ }).first().check();
  await page.getByRole('searchbox').fill('what side effects');
  await page.locator('[data-article]', { hasText: 'What side effects can ketamine have?' }).getByText('Parts of it').click();
  await page.getByRole('checkbox', { name: 'What can long use do?' }).check();
  await expect(sheet(page).getByRole('heading', { name: 'What can long use do?' })).toBeVisible();
  await expect(page.locator(chosen)).toHaveCount(2);
  await page.getByRole('button', { name: 'Take out: What can long use do?' }).click();
  await expect(page.locator(chosen)).toHaveCount(1);
  await expect(page).toHaveURL(/#p=claims\/[a-z0-9-]+$/);
  await expect(page.getByRole('heading', { name: 'Your handout' })).toBeFocused();
  await page.goBack();
  await expect(page.locator(chosen)).toHaveCount(2);
});

test('an address that was printed says that the copy is the same', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  await page.goto(two);
  await page.goto(`/handout/${await printedAddress(page)}`);
  await page.reload();
  await expect(page.getByText('Same as your copy')).toBeVisible();
});

test('an address that was printed names what has changed since', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  await page.goto(two);
  const printed = await printedAddress(page);
  const { v } = /v=(?<v>\w{18})$/.exec(printed)?.groups ?? {};
  await page.goto(`/handout/${printed.replace(v ?? '', `${v?.slice(0, 6)}000000${v?.slice(12)}`)}`);
  await page.reload();
  const changed = page.getByText('Changed since your copy was printed');
  await expect(changed).toContainText('What side effects can ketamine have?');
  await expect(changed).not.toContainText('Should I try ketamine');
});

test('every handout says when to call for help, once', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  const box = sheet(page).getByRole('heading', { name: 'When to call for help' });
  for (const what of ['claims/noppers-week-8', 'treatment/decide,treatment/going-home', 'treatment/going-home:emergency']) {
    await page.goto('about:blank');
    await page.goto(`/handout/#p=${what}`);
    await expect(box).toHaveCount(1);
    await expect(sheet(page)).toContainText('911 in the US, 999 in the UK, 112 in the EU');
  }
});

test('a link in a text leads on on paper too, by its address', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  await page.goto(two);
  await expect(sheet(page)).toContainText('See when to call (/treatment/going-home/).');
});

test('who opens a handout that was sent sees it first, and may still change it', { tag: '@script' }, async ({ page }) => {
  await page.goto(two);
  const box = page.getByRole('checkbox', { name: 'What side effects can ketamine have?' });
  await expect(sheet(page)).toBeVisible();
  await expect(box).toBeHidden();
  await page.getByRole('heading', { name: 'Choose' }).click();
  await expect(box).toBeChecked();
});

test('what is chosen stays in sight while choosing, with its length on paper', { tag: '@script' }, async ({ page }) => {
  await page.goto('/handout/');
  await page.getByText('Treatment', { exact: true }).last().click();
  await page.getByRole('checkbox', { name: 'Should I try ketamine, other care, or wait?' }).check();
  const bar = page.getByText('1 of 12 chosen');
  await expect(bar).toBeInViewport();
  await bar.getByRole('button', { name: 'See it' }).click();
  await expect(page.getByRole('heading', { name: 'Your handout' })).toBeInViewport();
  await expect(page).toHaveURL('/handout/#p=treatment/decide');
});

for (const [what, parts] of [
  ['two short versions', 'treatment/decide,treatment/side-effects'],
  ['two single findings', 'claims/noppers-week-8,claims/short-relief'],
  ['a short version and when to call', 'evidence/how-long-does-relief-last,treatment/going-home'],
  ['one long part', 'treatment/decide:what-are-my-options'],
  ['six short versions', 'treatment/decide,treatment/side-effects,treatment/is-it-for-me,treatment/infusion-day,treatment/first-visit,evidence/does-it-help'],
] as const) {
  test(`the length on paper that is told is that of ${what}`, { tag: ['@script', '@one-width'] }, async ({ page }) => {
    await page.goto(`/handout/#p=${parts}`);
    const told = Number(/about (\d) printed/.exec(await page.getByText(/of 12 chosen/).innerText())?.[1]);
    expect(told).toBe(await sidesOf(page));
  });
}

test('the link that is copied opens the newest text', { tag: ['@script', '@one-width'] }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(two);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(two, page.url()).href);
});

test('a browser without a clipboard is told of in words', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(two);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Copy the address of this page instead.')).toBeVisible();
});

const hostile: readonly (readonly [string, string, RegExp])[] = [
  ['an unknown page', '#p=treatment/nothing', /does not have “treatment\/nothing”/],
  ['an unknown finding', '#p=claims/constructor', /does not have “claims\/constructor”/],
  ['an unknown part', '#p=treatment/decide:nothing', /does not have “treatment\/decide:nothing”/],
  ['markup', '#p=<img src=x onerror=alert(1)>', /does not have “<img src=x/],
  ['markup alone', '#<script>alert(1)</script>', /does not have “<script>/],
  ['broken encoding', '#p=%E0%A4%A&v=%', /does not have “%E0%A4%A”/],
  ['a path upwards', '#p=../../data/claims', /does not have “..\/..\/data\/claims”/],
  ['ten thousand characters', `#p=${'x'.repeat(10_000)}`, /does not have “x{40}…”/],
  ['two thousand parts', `#p=${Array.from({ length: 2_000 }, (_part, index) => `a/b${index}`).join(',')}`, /1988 more were left out/],
  ['a broken version', '#p=treatment/decide&v=1', /does not tell which version/],
];

for (const [what, fragment, words] of hostile) {
  test(`an address with ${what} gives a working page and a plain sentence`, { tag: ['@script', '@one-width'] }, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('dialog', () => errors.push('dialog'));
    await page.goto(`/handout/${fragment}`);
    await expect(page.getByText(words)).toBeVisible();
    expect(await page.locator('handout-builder :is(img, script, iframe)').count()).toBe(0);
    if (!(await page.getByRole('searchbox').isVisible())) await page.getByRole('heading', { name: 'Choose' }).click();
    const box = page.getByRole('checkbox', { name: 'What side effects can ketamine have?' });
    if (!(await box.isVisible())) await page.getByText('Treatment', { exact: true }).last().click();
    await box.check();
    await expect(page.locator(chosen).last()).toContainText('What side effects can ketamine have?');
    expect(errors).toEqual([]);
  });
}

test('the skip link leaves a handout as it is', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  await page.goto(two);
  await expect(page.locator(chosen)).toHaveCount(2);
  await page.evaluate(() => (location.hash = '#content'));
  await expect(page.locator(chosen)).toHaveCount(2);
});

test('text that cannot be loaded is told of in words', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  await page.route('**/data/**', (route) => route.abort());
  await page.goto(two);
  await expect(page.getByText('Please check your connection')).toBeVisible();
});

test('a handout of two short versions prints on at most two sides, and nothing of it is cut', { tag: ['@script', '@one-width'] }, async ({ page }) => {
  await page.goto(two);
  await expect(page.locator(chosen)).toHaveCount(2);
  expect(await sidesOf(page)).toBeLessThanOrEqual(2);
  expect(await cutOnPaper(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button').locator('visible=true')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
});

for (const theme of ['light', 'dark', 'calm']) {
  test(`a handout has no fault that axe finds in ${theme} colours, and never scrolls sideways`, { tag: '@script' }, async ({ page }) => {
    await page.addInitScript((value) => localStorage.setItem('reading', JSON.stringify({ theme: value })), theme);
    await page.goto('/handout/#p=treatment/decide,treatment/nothing');
    await page.getByRole('heading', { name: 'Choose' }).click();
    await page.getByRole('searchbox').fill('relief');
    await expect(page.locator(chosen)).toHaveCount(1);
    await expect(page.getByText(/findings?; the first/)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs, and leads to short versions that print alone', { tag: '@no-script' }, async ({ page }) => {
    await page.goto('/handout/');
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await page.getByRole('main').getByRole('link', { name: 'Should I try ketamine, other care, or wait?' }).click();
    await expect(page.getByText('Only the short version shows now.')).toBeVisible();
  });
});
