import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

type Result = { readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] };
type Axe = { run(context: Document | { readonly include: readonly Element[] }, options: object): Promise<Result> };

// The package's own builder sends the whole of axe to the page for each look; once for each page is enough.
const builder = createRequire(import.meta.url).resolve('@axe-core/playwright');
const axe = readFileSync(createRequire(builder).resolve('axe-core/axe.min.js'), 'utf8');

const colours = ['color-contrast', 'link-in-text-block'];

/** What axe looks at: all its rules, those that colours do not change, or colours. */
export type Look = 'everything' | 'all but colours' | 'colours';

/**
 * The elements with text of a page whose colours are to be tried: of all that have text of the same
 * colour, size, weight and line, on the same grounds, the first. Contrast takes most of axe’s time, and
 * a list of hundreds has the same few colours in each of its rows. Runs in the page.
 */
function firstOfEachColour(): Element[] {
  const grounds = new Map<Element | null, string>([[null, '']]);
  const groundOf = (element: Element): string => {
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element);
    const own = `${backgroundColor} ${backgroundImage} ${opacity} ${position}`;
    const around = element.parentElement ? groundOf(element.parentElement) : '';
    // What has no ground of its own shows that of what is around it.
    const ground = own === 'rgba(0, 0, 0, 0) none 1 static' ? around : `${around} > ${own}`;
    grounds.set(element, ground);
    return ground;
  };
  const hasText = (element: Element) => element.matches('input, select, textarea') || [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  const first = new Map<string, Element>();
  for (const element of document.body.querySelectorAll('*')) {
    if (!hasText(element) || !element.checkVisibility()) continue;
    const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element);
    const { parentElement: around } = element;
    // A link is told from the text that it stands in.
    const text = around && element.localName === 'a' && hasText(around) ? getComputedStyle(around).color : 'no text';
    const key = [text, color, fontSize, fontWeight, textDecorationLine, groundOf(element)].join();
    if (!first.has(key)) first.set(key, element);
  }
  return [...first.values()];
}

/** What axe finds wrong, each with the first element that has it. */
export async function axeFaults(page: Page, look: Look = 'everything'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const chosen = look === 'colours' ? await page.evaluateHandle(firstOfEachColour) : undefined;
  const options = {
    resultTypes: ['violations'],
    ...(look === 'all but colours' ? { rules: Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])) } : {}),
    ...(look === 'colours' ? { runOnly: colours } : {}),
  };
  return page.evaluate(
    async ([include, settings]) => {
      const context = include ? { include } : document;
      const { violations } = await (window as unknown as { axe: Axe }).axe.run(context, settings);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    },
    [chosen, options] as const,
  );
}
