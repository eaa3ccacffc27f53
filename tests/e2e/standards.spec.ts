import { expect, test } from '../support/browser';
import { axeFaults, setPage, sideways, themes, widths, type Look } from '../support/faults';
import { kinds } from '../support/kinds';
import { pages } from '../support/pages';
import { pagesOfNewShape } from '../support/shapes';

// `npm run test:all` sets this: axe looks at every page in every theme and width, which takes an hour. Else it looks at
// one page of each kind, and at each page that has an element of a shape that no page before it has: hundreds of claims
// and sources differ in their words alone.
const isThorough = process.env.EVERY_PAGE === 'all';

const nine = themes.flatMap((theme) => widths.map((width) => ({ theme, width })));
const portions = 4;

/** What axe looks at in a theme and a width: of colours, what shows at the width between shows at one of its neighbours too. */
function lookAt({ theme, width }: (typeof nine)[number]): Look | undefined {
  if (isThorough) return 'everything';
  if (width === 768) return theme === 'light' ? 'all but contrast' : undefined;
  return theme === 'light' ? 'everything' : 'colours';
}

const kindOf = new Set(kinds.map((path) => (path === '/nothing/' ? '/404.html' : path.replace(/#.*/, ''))));
const ofKinds = pages.filter(({ address }) => kindOf.has(address));
const others = pages.filter((page) => !ofKinds.includes(page));

/** A portion of pages, each about as long to look at as the next. */
const portionOf = (all: typeof pages, portion: number) =>
  all.toSorted((one, other) => other.html.length - one.html.length).filter((_, index) => index % portions === portion);

// Axe waits by means of the page’s own script, so it cannot look where that is switched off.
const axe = { tag: '@script' };

for (const path of kinds) {
  test(`${path} has no fault that axe finds, in three widths, and none of colour in three themes`, axe, async ({ page }) => {
    test.setTimeout(90_000);
    await page.goto(path);
    const faults: string[] = [];
    for (const at of nine) {
      const look = lookAt(at);
      if (!look) continue;
      await setPage(page, at.theme, at.width);
      faults.push(...(await axeFaults(page, look)).map((fault) => `${at.theme} ${at.width} ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

const looked = isThorough ? 'no page has a fault that axe finds, in three themes and three widths' : 'no page with an element unlike all before it has a fault that axe finds, in three widths';

for (let portion = 0; portion < portions; portion += 1) {
  test(`${looked}, and none of these scrolls sideways (${portion + 1} of ${portions})`, axe, async ({ page }, { annotations }) => {
    test.setTimeout(isThorough ? 3_600_000 : 300_000);
    const chosen = isThorough ? others : pagesOfNewShape(others, ofKinds);
    if (!isThorough) annotations.push({ type: 'not run', description: `axe on ${others.length - chosen.length} of ${pages.length} pages, because they differ from the others in their words alone; npm run test:all looks at them.` });
    const faults: string[] = [];
    for (const { address } of portionOf(chosen, portion)) {
      await page.goto(address);
      for (const { theme, width } of isThorough ? nine : nine.filter((at) => at.theme === 'light')) {
        await setPage(page, theme, width);
        const over = await sideways(page);
        if (over > 0) faults.push(`${address} ${theme} ${width} is ${over} px too wide`);
        faults.push(...(await axeFaults(page, isThorough ? 'everything' : 'all but contrast')).map((fault) => `${address} ${theme} ${width} ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });

  test.describe(() => {
    test.use({ javaScriptEnabled: false });

    test(`no page scrolls sideways on the narrowest screen, without script (${portion + 1} of ${portions})`, { tag: '@no-script' }, async ({ page }) => {
      test.setTimeout(300_000);
      await page.setViewportSize({ width: 320, height: 900 });
      const faults: string[] = [];
      for (const { address } of portionOf(pages, portion)) {
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
    const look = lookAt(at);
    if (!look) continue;
    const { theme, width } = at;
    await setPage(page, theme, width);
    await page.locator('[data-claim="noppers-15-min"]').first().locator('.marker-link').first().focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.card:popover-open:not([aria-busy])')).toHaveCount(1);
    expect(await axeFaults(page, look), `card ${theme} ${width}`).toEqual([]);
    await page.keyboard.press('Escape');
    if (width < 1000) await page.getByText('Menu', { exact: true }).click();
    await page.getByRole('link', { name: 'Reading settings' }).click();
    expect(await axeFaults(page, look), `panel ${theme} ${width}`).toEqual([]);
    await page.keyboard.press('Escape');
    if (width < 1000) await page.getByText('Menu', { exact: true }).click();
  }
});
