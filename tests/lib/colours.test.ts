import { readFileSync } from 'node:fs';
import { parse, wcagContrast } from 'culori';
import { expect, test } from 'vitest';

const css = readFileSync('app/tokens.css', 'utf8');
const selectors = { light: '@theme static', dark: "\n[data-theme='dark']", device: ':root:not([data-theme])', calm: "\n[data-theme='calm']" } as const;
type Theme = keyof typeof selectors;

/** The colours of a theme, by their names. */
function coloursOf(theme: Theme): Readonly<Record<string, string>> {
  const block = css.split(`${selectors[theme]} {`)[1]?.split('}')[0] ?? '';
  return Object.fromEntries([...block.matchAll(/--color-([a-z]+): (oklch\([^)]+\));/g)].map(([, name, value]) => [name, value]));
}

function contrast(theme: Theme, text: string, ground: string): number {
  const colours = coloursOf(theme);
  const [front, back] = [parse(colours[text] ?? ''), parse(colours[ground] ?? '')];
  if (!front || !back) throw new Error(`${theme} has no colour ${text} or ${ground}`);
  return wcagContrast(front, back);
}

const themes = Object.keys(selectors) as Theme[];

test.for(themes.flatMap((theme) => ['paper', 'card', 'wash'].map((ground) => [theme, ground] as const)))(
  'text has a contrast of at least 7 in %s on %s',
  ([theme, ground]) => {
    expect(contrast(theme, 'ink', ground)).toBeGreaterThanOrEqual(7);
  },
);

const others = ['soft', 'link', 'yes', 'part', 'no'];

test.for(themes.flatMap((theme) => others.map((text) => [theme, text] as const)))('%s: %s has a contrast of at least 4.5 wherever it stands', ([theme, text]) => {
  for (const ground of ['paper', 'card', 'wash', 'mark']) expect(contrast(theme, text, ground)).toBeGreaterThanOrEqual(4.5);
});

test.for(themes)('%s: the edges of controls and the lines of figures have a contrast of at least 3', (theme) => {
  for (const ground of ['paper', 'card', 'wash']) for (const line of ['edge', 'grey']) expect(contrast(theme, line, ground)).toBeGreaterThanOrEqual(3);
});

test('the dark of a device and the dark that a reader chooses are the same', () => {
  expect(coloursOf('device')).toEqual(coloursOf('dark'));
});
