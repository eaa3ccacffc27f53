import type { Page } from '@playwright/test';
import { nowhere } from '../support/answered';
import { axeFaults, type Look } from '../support/axe';
import { expect, test } from '../support/browser';
import { setPage, sideways, themes, widths } from '../support/faults';
import { kinds } from '../support/kinds';
import { pages } from '../support/pages';
import { pagesOfNewShape, widestPages } from '../support/shapes';

// `npm run test:all` sets this: axe looks at every page in every theme and width, which takes an hour. Else it looks at
// one page of each kind, and at each page that has an element of a shape that no page before it has: hundreds of claims
// and sources differ in their words alone.
const isThorough = process.env.EVERY_PAGE === 'all';

const nine = themes.flatMap((theme) => widths.map((width) => ({ theme, width })));
const portions = 4;

/** What axe looks at in a theme and a width: of colours, what shows at the width between shows at one of its neighbours too. */
function looksAt({ theme, width }: (typeof nine)[number]): readonly Look[] {
  if (isThorough) return ['everything'];
  return [...(theme === 'light' ? ['all but colours' as const] : []), ...(width === 768 ? [] : ['colours' as const])];
}

/** What axe finds at all the looks that are due in one theme and width, each with what is looked at. */
async function faultsAt(page: Page, at: (typeof nine)[number], what: string): Promise<readonly string[]> {
  const faults = [];
  for (const look of looksAt(at)) faults.push(...(await axeFaults(page, look)));
  return faults.map((fault) => `${what} ${at.theme} ${at.width} ${fault}`);
}

const kindOf = new Set(kinds.map((path) => (path === nowhere ? '/404.html' : path.replace(/#.*/, ''))));
const ofKinds = pages.filter(({ address }) => kindOf.has(address));
const others = pages.filter((page) => !ofKinds.includes(page));

/** A portion of pages, each about as long to look at as the next. */
const portionOf = (all: typeof pages, portion: number) =>
  all.toSorted((one, other) => other.html.length - one.html.length).filter((_, index) => index % portions === portion);

// Axe waits by means of the page’s own script, so it cannot look where that is switched off.
const axe = { tag: '@script' };

test('each kind of page is one that was built', () => {
  expect(ofKinds.map(({ address }) => address).sort()).toEqual([...kindOf].sort());
});

// What is looked at less than everything, for the end of a run.
const leftOutOfKinds = [
  `axe on colours of the ${kinds.length} kinds of pages, of an open card and of the settings panel at 768 px, because what shows there shows narrower or wider too; npm run test:all looks at them.`,
  `axe on all but colours of these in the dark and the calm theme, because themes change colours alone; npm run test:all looks at them.`,
];

for (const path of kinds) {
  test(`${path} has no fault that axe finds, in three widths, and none of colour in three themes`, axe, async ({ page, openKind }, { annotations }) => {
    test.setTimeout(90_000);
    if (!isThorough) for (const description of leftOutOfKinds) annotations.push({ type: 'not run', description });
    await openKind(path);
    const faults: string[] = [];
    for (const at of nine) {
      if (looksAt(at).length === 0) continue;
      await setPage(page, at.theme, at.width);
      faults.push(...(await faultsAt(page, at, path)));
    }
    expect(faults).toEqual([]);
  });
}

const looked = isThorough ? 'no page has a fault that axe finds, in three themes and three widths' : 'no page with an element unlike all before it has a fault that axe finds, in three widths';

for (let portion = 0; portion < portions; portion += 1) {
  test(`${looked}, and none of these scrolls sideways (${portion + 1} of ${portions})`, axe, async ({ page }, { annotations }) => {
    test.setTimeout(isThorough ? 3_600_000 : 300_000);
    const chosen = isThorough ? others : pagesOfNewShape(others, ofKinds);
    if (!isThorough) {
      annotations.push(
        { type: 'not run', description: `axe on ${others.length - chosen.length} of ${pages.length} pages, because each of their elements is of a shape that another page has; npm run test:all looks at them.` },
        { type: 'not run', description: `axe on colours, and on the dark and the calm theme, of the ${chosen.length} pages that are looked at for a new shape alone, because the kinds try the same styles; npm run test:all looks at them.` },
      );
    }
    const faults: string[] = [];
    for (const { address } of portionOf(chosen, portion)) {
      await page.goto(address);
      for (const { theme, width } of isThorough ? nine : nine.filter((at) => at.theme === 'light')) {
        await setPage(page, theme, width);
        const over = await sideways(page);
        if (over > 0) faults.push(`${address} ${theme} ${width} is ${over} px too wide`);
        faults.push(...(await axeFaults(page, isThorough ? 'everything' : 'all but colours')).map((fault) => `${address} ${theme} ${width} ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });

  test.describe(() => {
    test.use({ javaScriptEnabled: false });

    test(`no page scrolls sideways on the narrowest screen, without script (${portion + 1} of ${portions})`, { tag: '@no-script' }, async ({ page }, { annotations }) => {
      test.setTimeout(300_000);
      const chosen = isThorough ? pages : widestPages(pages);
      if (!isThorough) annotations.push({ type: 'not run', description: `the width of ${pages.length - chosen.length} of ${pages.length} pages, because each of their elements has a like on another page with longer words; npm run test:all looks at them.` });
      await page.setViewportSize({ width: 320, height: 900 });
      const faults: string[] = [];
      for (const { address } of portionOf(chosen, portion)) {
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        const over = await sideways(page);
        if (over > 0) faults.push(`${address} is ${over} px too wide`);
      }
      expect(faults).toEqual([]);
    });
  });
}

test('an open card and the settings panel have no fault that axe finds, in three widths, and none of colour in three themes', axe, async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/evidence/noppers-2011/');
  for (const at of nine) {
    if (looksAt(at).length === 0) continue;
    const { theme, width } = at;
    await setPage(page, theme, width);
    await page.locator('[data-claim="noppers-15-min"]').first().locator('.marker-link').first().focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.card:popover-open:not([aria-busy])')).toHaveCount(1);
    expect(await faultsAt(page, at, 'card')).toEqual([]);
    await page.keyboard.press('Escape');
    if (width < 1000) await page.getByText('Menu', { exact: true }).click();
    await page.getByRole('link', { name: 'Reading settings' }).click();
    expect(await faultsAt(page, at, 'panel')).toEqual([]);
    await page.keyboard.press('Escape');
    if (width < 1000) await page.getByText('Menu', { exact: true }).click();
  }
});
