import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser';
import { standInVoice } from '../support/voice';

const article = '/evidence/noppers-2011/';
const said = (page: Page) => page.evaluate(() => [...window.voice.said]);
const end = (page: Page) => page.evaluate(() => window.voice.end());
const listen = (page: Page) => page.getByRole('button', { name: 'Listen', exact: true });
const lit = (page: Page) => page.locator('[data-read]');

test.describe('with a voice', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(standInVoice, 1);
    await page.goto(article);
  });

  test('the article is read sentence by sentence, and each is lit up while it is read', async ({ page }) => {
    await listen(page).click();
    for (let step = 0; step < 3; step += 1) {
      await expect(lit(page)).toHaveCount(1);
      await expect(lit(page)).toBeInViewport();
      const words = (await said(page)).at(-1) ?? 'nothing';
      expect((await lit(page).textContent())?.replace(/\s+/g, ' ')).toContain(words.slice(0, 20));
      await end(page);
    }
    expect((await said(page))[0]).toBe('The short version');
  });

  test('numbers of sources, tables and figures are not read, and nothing is read twice', async ({ page }) => {
    await listen(page).click();
    for (let step = 0; step < 400 && (await lit(page).count()) > 0; step += 1) await end(page);
    const all = await said(page);
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((words) => words === '' || /Low certainty$|What this rests on|⁠|Part \d of/.test(words))).toEqual([]);
    // Every row, cell, line or sentence of them, as it would be said.
    const silent = await page.locator('.prose :is(table, figure), .prose :is(table, figure) *').evaluateAll((parts) =>
      parts.map((part) => {
        const copy = part.cloneNode(true) as Element;
        for (const grade of copy.querySelectorAll('.marker, .claim-grade')) grade.remove();
        return copy.textContent?.replace(/\u2060/g, '').replace(/\s+/g, ' ').trim() ?? '';
      }),
    );
    expect(silent.length).toBeGreaterThan(100);
    expect(all.filter((words) => silent.includes(words))).toEqual([]);
    const nested = await page.evaluate(() => document.querySelectorAll('.prose :is(.claim, .ours) :is(.claim, .ours), .questions li :is(.claim, .ours)').length);
    expect(nested).toBe(0);
    await expect(listen(page)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeHidden();
  });

  test('after a pause it goes on with the same sentence', async ({ page }) => {
    await listen(page).click();
    await end(page);
    const before = await said(page);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.waitForTimeout(150);
    expect(await said(page)).toEqual([...before, before.at(-1)]);
  });

  test('stop takes the light away, and listening begins at the beginning again', async ({ page }) => {
    await listen(page).click();
    await end(page);
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await expect(lit(page)).toHaveCount(0);
    await listen(page).click();
    await page.waitForTimeout(150);
    const all = await said(page);
    expect(all.at(-1)).toBe(all[0]);
  });

  test('a voice that fails is told of in words', async ({ page }) => {
    await listen(page).click();
    await page.evaluate(() => window.voice.fail('synthesis-failed'));
    await expect(page.getByText('The voice of this device failed.')).toBeVisible();
    await expect(lit(page)).toHaveCount(0);
    await expect(listen(page)).toBeVisible();
  });

  test('with short versions only, no more than these is read', async ({ page }) => {
    await page.evaluate(() => localStorage.setItem('reading', '{"length":"short"}'));
    await page.reload();
    await listen(page).click();
    for (let step = 0; step < 400 && (await lit(page).count()) > 0; step += 1) await end(page);
    const all = await said(page);
    expect(all[0]).toBe('The short version');
    expect(all).not.toContain('What nobody knows yet');
  });
});

test('where the device has no voice nothing is offered, until one is there', async ({ page }) => {
  await page.addInitScript(standInVoice, 0);
  await page.goto(article);
  await expect(page.locator('read-aloud')).toBeHidden();
  await page.evaluate(() => window.voice.arrive());
  await expect(listen(page)).toBeVisible();
});

test('where the browser cannot speak nothing is offered', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'speechSynthesis');
  });
  await page.goto(article);
  await expect(page.locator('read-aloud')).toBeHidden();
});
