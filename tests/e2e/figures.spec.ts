import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser';

const run = ['--import', 'tsx', 'tests/support/figures-html.ts'];
// A process of its own, because the runner of these tests compiles JSX to something else than React does.
const drawn = (): readonly string[] => JSON.parse(execFileSync(process.execPath, run, { encoding: 'utf8', maxBuffer: 1e8 })) as string[];
/** The styles of all pages together, because each has only what it needs; cards for other sites have their own. */
const styles = () => {
  const pages = readdirSync('out', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('index.html') && !path.startsWith('embed/'));
  return [...new Set(pages.flatMap((path) => readFileSync(`out/${path}`, 'utf8').match(/<style>[\s\S]*?<\/style>/g) ?? []))].join('');
};

let figures: readonly string[] = [];

test.beforeAll(() => {
  figures = drawn();
});

/** Shows every figure on one page in a theme, on the phone as wide as the narrowest one. */
async function show(page: Page, theme: string): Promise<void> {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Figures</title>${styles()}`;
  const body = `<!doctype html><html lang="en" data-theme="${theme}"><head>${head}</head><body><main>${figures.join('')}</main></body></html>`;
  if ((page.viewportSize()?.width ?? 0) < 400) await page.setViewportSize({ width: 320, height: 700 });
  await page.route('**/every-figure/', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/every-figure/');
  await expect(page.locator('figure')).toHaveCount(figures.length);
}

for (const theme of ['light', 'dark', 'calm']) {
  test(`every figure is legible and fits the screen, on the phone that of the narrowest: ${theme}`, async ({ page }) => {
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

test('what the table of a figure counts stands in its words too', { tag: '@one-width' }, async ({ page }) => {
  await show(page, 'light');
  const numbers = await page.locator('figure').evaluateAll((all) =>
    all.flatMap((figure) => {
      const numbersIn = (text: string) => text.match(/\d[\d.,]*\d|\d/g) ?? [];
      // Where a row rests is told by ids, whose digits count nothing.
      const heads = [...figure.querySelectorAll('.figure-table thead th')].map(({ textContent }) => textContent);
      const cells = [...figure.querySelectorAll<HTMLTableCellElement>('.figure-table td')].filter(({ cellIndex }) => heads[cellIndex] !== 'Source');
      const words: string[] = [];
      const texts = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) if (!node.parentElement?.closest('.figure-table, svg')) words.push(node.textContent ?? '');
      const told = new Set(numbersIn(words.join(' ')));
      // Words may round what the table gives as printed.
      const isTold = (number: string) => [number, Number(number).toFixed(1).replace(/\.0$/, ''), Number(number).toFixed(0)].some((form) => told.has(form));
      return cells.flatMap(({ textContent }) => numbersIn(textContent ?? '')).map((number) => ({ number: `${figure.id}: ${number}`, isTold: isTold(number) }));
    }),
  );
  expect(numbers.length).toBeGreaterThan(200);
  expect(numbers.filter(({ isTold }) => !isTold).map(({ number }) => number)).toEqual([]);
});

test('the drawings of a figure take the colours of each theme', { tag: '@one-width' }, async ({ page }) => {
  const strokes = new Set<string>();
  for (const theme of ['light', 'dark', 'calm']) {
    await show(page, theme);
    strokes.add(await page.locator('.icon-had').first().evaluate((path) => getComputedStyle(path).stroke));
    await page.unroute('**/every-figure/');
  }
  expect(strokes.size).toBe(3);
});

test('a picture to copy is sound SVG, whose texts lie inside of it and not over each other', { tag: '@one-width' }, async ({ page }) => {
  const files = readdirSync('out/data/figures').filter((name) => name.endsWith('.svg'));
  await page.setContent('<main></main>');
  const faults: string[] = [];
  for (const file of files) {
    const found = await page.evaluate((svg) => {
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
      if (parsed.querySelector('parsererror') || !parsed.querySelector('title') || !parsed.querySelector('desc')) return ['not sound'];
      const drawing = document.importNode(parsed.documentElement, true) as unknown as SVGSVGElement;
      document.querySelector('main')?.replaceChildren(drawing);
      const { width, height } = drawing.viewBox.baseVal;
      const texts = [...drawing.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBBox() }));
      const outside = texts.filter(({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height);
      // The boxes of lines are higher than their letters.
      const room = 6;
      const covered = texts.filter(({ box }, at) =>
        texts.slice(at + 1).some(({ box: other }) => box.x < other.x + other.width && other.x < box.x + box.width && box.y + room < other.y + other.height && other.y + room < box.y + box.height),
      );
      return [...outside, ...covered].map(({ words }) => words);
    }, readFileSync(`out/data/figures/${file}`, 'utf8'));
    faults.push(...found.map((words) => `${file}: ${words}`));
  }
  expect(files.length).toBeGreaterThan(60);
  expect(faults).toEqual([]);
});

test('the moments of a study stand on a line of time that multiplies, each with its letter and its words', { tag: '@one-width' }, async ({ page }) => {
  await show(page, 'light');
  const figure = page.locator('#figure-noppers-over-time');
  const columns = figure.locator('.moment-arm').first().locator('.icons');
  const middles = await columns.evaluateAll((all) => all.map((column) => column.getBoundingClientRect()).map(({ x, width }) => ({ x, right: x + width })));
  expect(middles).toHaveLength(4);
  for (const [at, { x }] of middles.entries()) if (at > 0) expect(x).toBeGreaterThan(middles[at - 1]?.right ?? Infinity);
  await expect(figure.locator('.moment-list > li')).toHaveCount(4);
  await expect(figure).toContainText('The line of time multiplies');
  await expect(page.locator('#figure-hard-over-time')).toContainText('not to scale: the steps are equal');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('what a figure folds is reached without script and stands on paper', { tag: ['@no-script', '@one-width'] }, async ({ page }) => {
    await page.goto('/evidence/how-long-does-relief-last/');
    const folded = page.locator('#figure-relief-length details.row-group');
    const rows = folded.first().locator('li').first();
    await expect(rows).toBeHidden();
    await folded.first().locator('summary').click();
    await expect(rows).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    for (const row of await folded.last().locator('li').all()) await expect(row).toBeVisible();
  });
});
