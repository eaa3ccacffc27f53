import { expect, test } from '../support/browser';
import { misnamedControls, shownLinks, smallControls, tappedLinks, unfold } from '../support/controls';
import { focusFaults } from '../support/focus';
import { kinds } from '../support/kinds';

test.beforeEach(() => {
  test.setTimeout(120_000);
});

test('names of controls contain the words that they show', async ({ page, openKind }) => {
  const faults: string[] = [];
  for (const path of kinds) {
    await openKind(path);
    faults.push(...(await misnamedControls(page)).map((fault) => `${path} ${fault}`));
  }
  expect(faults).toEqual([]);
});

test('controls are at least 44 pixels high and wide, with all open that is folded, on a phone and a desk, but for numbers within a sentence', async ({ page, openKind }) => {
  const faults: string[] = [];
  const shown = new Set<string>();
  for (const path of kinds) {
    await openKind(path);
    await unfold(page);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 780 });
      faults.push(...(await smallControls(page)).map((fault) => `${path} at ${width}: ${fault}`));
    }
    for (const links of await shownLinks(page)) shown.add(links);
  }
  expect(faults).toEqual([]);
  expect([...shown, '.card-actions a'].sort()).toEqual([...tappedLinks].sort());
});

test('controls of an open card are at least 44 pixels high and wide', { tag: '@script' }, async ({ page }) => {
  await page.goto('/evidence/noppers-2011/');
  await page.locator('[data-claim="noppers-15-min"] .marker-link').first().click();
  await expect(page.locator('.card:popover-open:not([aria-busy])')).toHaveCount(1);
  expect(await shownLinks(page)).toContain('.card-actions a');
  expect(await smallControls(page)).toEqual([]);
});

const onTheDesk = ['/', '/evidence/does-it-help/', '/studies/'];

test('the focus is always seen: within the window, not under anything, and with a line around it', { tag: '@script' }, async ({ page, openKind }) => {
  const faults: string[] = [];
  for (const path of kinds) {
    await openKind(path);
    faults.push(...(await focusFaults(page, 25)).map((fault) => `${path} ${fault}`));
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const path of onTheDesk) {
    await openKind(path);
    faults.push(...(await focusFaults(page, 25)).map((fault) => `${path} on the desk: ${fault}`));
  }
  expect(faults).toEqual([]);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('from the first page two taps lead to how long relief lasts, and the answer stands at the top', async ({ page }) => {
      test.setTimeout(30_000);
      await page.goto('/');
      const evidence = page.locator('main section', { has: page.getByRole('heading', { name: 'Evidence', exact: true }) });
      await evidence.locator('summary').click();
      await evidence.getByRole('link', { name: 'How long does relief from ketamine last?' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('How long does relief from ketamine last?');
      await expect(page.locator('.short .claim').first()).toBeInViewport();
    });
  });
}
