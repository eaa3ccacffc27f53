import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

const run = ['--import', 'tsx', 'tests/support/figures-html.ts'];
// A process of its own, because the runner of these tests compiles JSX to something else than React does.
const drawn = (): readonly string[] => JSON.parse(execFileSync(process.execPath, run, { encoding: 'utf8', maxBuffer: 1e8 })) as string[];
const styles = () => readFileSync('out/index.html', 'utf8').match(/<link rel="stylesheet"[^>]*>/g)?.join('') ?? '';

let figures: readonly string[] = [];

test.beforeAll(() => {
  figures = drawn();
});

/** Shows every figure on one page in a theme, as wide as the narrowest phone. */
async function show(page: Page, theme: string): Promise<void> {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Figures</title>${styles()}`;
  const body = `<!doctype html><html lang="en" data-theme="${theme}"><head>${head}</head><body><main>${figures.join('')}</main></body></html>`;
  await page.setViewportSize({ width: 320, height: 700 });
  await page.route('**/every-figure/', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/every-figure/');
  await expect(page.locator('figure')).toHaveCount(figures.length);
}

for (const theme of ['light', 'dark', 'calm']) {
  test(`every figure is legible and fits on the narrowest phone: ${theme}`, async ({ page }, { project }) => {
    test.skip(project.name !== 'phone', 'one width is enough');
    await show(page, theme);
    const faults = await page.evaluate(() => {
      const found: string[] = [];
      const idOf = (node: Element) => node.closest('figure')?.id ?? 'page';
      const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const parent = node.parentElement;
        if (!parent || !node.textContent?.trim() || parent.getClientRects().length === 0) continue;
        const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
        const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
        if (size < 12) found.push(`${idOf(parent)}: “${node.textContent.trim()}” is ${size.toFixed(1)} px`);
      }
      if (document.documentElement.scrollWidth > innerWidth) found.push(`the page is ${document.documentElement.scrollWidth} px wide`);
      for (const box of document.querySelectorAll('figure, figure > *, figure svg')) {
        if (box.getBoundingClientRect().right > innerWidth + 0.5) found.push(`${idOf(box)}: ${box.tagName} ${box.getAttribute('class')} reaches ${box.getBoundingClientRect().right}`);
      }
      for (const svg of document.querySelectorAll('figure svg')) {
        const isHidden = svg.closest('[aria-hidden="true"]') !== null;
        if (!isHidden && !svg.getAttribute('aria-label') && !svg.querySelector('title')) found.push(`${idOf(svg)}: a drawing without a name`);
      }
      return found;
    });
    expect(faults).toEqual([]);
  });
}

test('what the table of a figure counts stands in its words too', async ({ page }, { project }) => {
  test.skip(project.name !== 'phone', 'one width is enough');
  await show(page, 'light');
  const missing = await page.locator('figure').evaluateAll((all) =>
    all.flatMap((figure) => {
      const numbersIn = (text: string) => text.match(/\d[\d.,]*\d|\d/g) ?? [];
      // Where a row rests is told by ids, whose digits count nothing.
      const heads = [...figure.querySelectorAll('.figure-table thead th')].map(({ textContent }) => textContent);
      const cells = [...figure.querySelectorAll<HTMLTableCellElement>('.figure-table td')].filter(({ cellIndex }) => heads[cellIndex] !== 'Rests on');
      const words: string[] = [];
      const texts = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) if (!node.parentElement?.closest('.figure-table, svg')) words.push(node.textContent ?? '');
      const told = new Set(numbersIn(words.join(' ')));
      // Words may round what the table gives as printed.
      const isTold = (number: string) => [number, Number(number).toFixed(1).replace(/\.0$/, ''), Number(number).toFixed(0)].some((form) => told.has(form));
      return cells.flatMap(({ textContent }) => numbersIn(textContent ?? '')).filter((number) => !isTold(number)).map((number) => `${figure.id}: ${number}`);
    }),
  );
  expect(missing).toEqual([]);
});

test('the drawings of a figure take the colours of each theme', async ({ page }, { project }) => {
  test.skip(project.name !== 'phone', 'one width is enough');
  const strokes = new Set<string>();
  for (const theme of ['light', 'dark', 'calm']) {
    await show(page, theme);
    strokes.add(await page.locator('.icon-had').first().evaluate((path) => getComputedStyle(path).stroke));
    await page.unroute('**/every-figure/');
  }
  expect(strokes.size).toBe(3);
});
