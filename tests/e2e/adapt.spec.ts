import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser';
import { edgeless } from '../support/controls';
import { covering, moving, setTheme, sideways, themes } from '../support/faults';
import { notDarkOnWhite } from '../support/ink';
import { kinds } from '../support/kinds';
import { cutOnPaper, sidesOf } from '../support/pdf';
import { spilling } from '../support/spill';

// A reader’s own style sheet is not held to the site’s policy; one that a test adds would be.
test.use({ bypassCSP: true });

/** Looks at one page of each kind; gives what is wrong, each with its address. */
async function faultsOfKinds(openKind: (path: string) => Promise<void>, look: (path: string) => Promise<readonly string[]>): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const path of kinds) {
    await openKind(path);
    faults.push(...(await look(path)).map((fault) => `${path} ${fault}`));
  }
  return faults;
}

const tooWide = async (page: Page, words: string) => ((await sideways(page)) > 0 ? [`is too wide ${words}`] : []);

test.beforeEach(() => {
  test.setTimeout(120_000);
});

test('at a zoom of 400 % pages stay as wide as the window, and nothing that stays in place takes a third of it', async ({ page, openKind }) => {
  await page.setViewportSize({ width: 320, height: 225 });
  const faults = await faultsOfKinds(openKind, async () => {
    await page.mouse.wheel(0, 600);
    return [...(await covering(page)), ...(await tooWide(page, 'at 400 %')), ...(await spilling(page))];
  });
  expect(faults).toEqual([]);
});

// Styles that a test adds come by script.
test('with the space between letters, words, lines and paragraphs that readers may set, no text is cut or goes beyond its box', { tag: '@script' }, async ({ page, openKind }) => {
  const spaced = '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';
  const faults = await faultsOfKinds(openKind, async () => {
    const found: string[] = [];
    await page.addStyleTag({ content: spaced });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await tooWide(page, `at ${width}`)), ...(await spilling(page)).map((fault) => `at ${width}: ${fault}`));
    }
    return found;
  });
  expect(faults).toEqual([]);
});

test('nothing moves, on any kind of page, whether or not the device asks for it', async ({ page, openKind }) => {
  const faults = await faultsOfKinds(openKind, async () => {
    const found: string[] = [];
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      await page.emulateMedia({ reducedMotion });
      found.push(...(await moving(page)).map((fault) => `${fault}: ${reducedMotion}`));
    }
    return found;
  });
  expect(faults).toEqual([]);
});

test('a device that asks for more contrast gets no soft text, in each theme', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await page.goto('/evidence/does-it-help/');
  for (const theme of themes) {
    await setTheme(page, theme);
    const colourOf = (selector: string) => page.locator(selector).first().evaluate((element) => getComputedStyle(element).color);
    expect(await colourOf('.article-head .soft')).toBe(await colourOf('body'));
  }
});

test('in forced colours controls keep an edge, and bars of certainty stay apart', async ({ page, openKind }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const faults = await faultsOfKinds(openKind, () => edgeless(page));
  expect(faults).toEqual([]);
  await page.goto('/claims/noppers-15-min/');
  const fills = await page.evaluate(() => ['.bar-full', '.bar-empty'].map((bar) => getComputedStyle(document.querySelector(bar) ?? document.body).fill));
  expect(fills[1]).toBe('none');
  expect(fills[0]).not.toBe('none');
});

test('every kind of page prints dark on white, with nothing cut and no way that paper cannot go', async ({ page, openKind }) => {
  const faults = await faultsOfKinds(openKind, async (path) => {
    const cut = await cutOnPaper(page);
    const sides = await sidesOf(page);
    const pale = await notDarkOnWhite(page);
    await page.emulateMedia({ media: 'print' });
    const ways = await page.getByRole('navigation', { name: 'Main' }).isVisible();
    await page.emulateMedia({ media: null });
    const most = path.startsWith('/sources') || path.startsWith('/claims/') ? 120 : 40;
    return [...cut, ...pale, ...(ways ? ['prints its menu'] : []), ...(sides <= most ? [] : [`prints on ${sides} sides`])];
  });
  expect(faults).toEqual([]);
});
