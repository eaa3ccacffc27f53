import { expect, test } from '../support/browser';
import { kinds } from '../support/kinds';

test.beforeEach(() => {
  test.setTimeout(120_000);
});

test('names of controls contain the words that they show', async ({ page }) => {
  const faults: string[] = [];
  for (const path of kinds) {
    await page.goto(path);
    faults.push(
      ...(await page.evaluate(() => {
        const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N} ]+/gu, ' ').replace(/\s+/g, ' ').trim();
        return [...document.querySelectorAll<HTMLElement>(':is(a, button, input, summary)[aria-label]')]
          .filter((control) => !plain(control.getAttribute('aria-label') ?? '').includes(plain(control.textContent)))
          .map((control) => `${location.pathname} “${control.textContent}” is named “${control.getAttribute('aria-label')}”`);
      })),
    );
  }
  expect(faults).toEqual([]);
});

test('controls are at least 44 pixels high and wide, but for numbers within a sentence', async ({ page }) => {
  const faults: string[] = [];
  for (const path of kinds) {
    await page.goto(path);
    faults.push(
      ...(await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, summary, input, .doors a, .actions a, .card-actions a, .site-header a, .breadcrumb a')]
          .map((control) => (control.matches('[type="radio"], [type="checkbox"]') ? (control.closest('label') ?? control) : control))
          .filter((control) => control.checkVisibility())
          .map((control) => ({ control, box: control.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
          .map(({ control, box }) => `${location.pathname} “${control.textContent.trim()}” ${control.tagName} ${Math.round(box.width)} × ${Math.round(box.height)}`),
      )),
    );
  }
  expect(faults).toEqual([]);
});

test('the focus is always seen: within the window, not under anything, and with a line around it', { tag: '@script' }, async ({ page }) => {
  const faults: string[] = [];
  for (const path of kinds) {
    await page.goto(path);
    for (let step = 0; step < 25; step += 1) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(() => {
        const control = document.activeElement;
        if (!control || control === document.body) return undefined;
        const shown = control.matches('[type="radio"], [type="checkbox"]') ? (control.closest('label') ?? control) : control;
        const [box] = shown.getClientRects();
        if (!box) return `${control.outerHTML.slice(0, 80)} takes no room`;
        const [left, above] = [Math.max(box.left, 0), Math.max(box.top, 0)];
        const [right, below] = [Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
        if (right - left < 4 || below - above < 4) return `${control.outerHTML.slice(0, 80)} is out of the window`;
        const top = document.elementFromPoint((left + right) / 2, (above + below) / 2);
        const isOnTop = top !== null && (shown.contains(top) || top.contains(shown));
        const { outlineStyle, outlineWidth } = getComputedStyle(control);
        const isLined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        return isOnTop && isLined ? undefined : `${control.outerHTML.slice(0, 80)} ${isOnTop ? 'has no line' : 'is covered'}`;
      });
      if (fault) faults.push(`${path} ${fault}`);
    }
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
