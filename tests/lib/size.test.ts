import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }));

test('files of lib stay small: half of them at most 70 lines, none above 300', () => {
  const lines = files('lib').map((file) => file.lines).sort((a, b) => a - b);
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(70);
  expect(lines.at(-1)).toBeLessThanOrEqual(300);
});

test('no file of the site is above 300 lines, but data', () => {
  const large = [...files('app'), ...files('components'), ...files('tests')].filter(({ lines }) => lines > 300);
  expect(large).toEqual([]);
});
