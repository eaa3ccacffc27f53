import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { manifest } from './lock';

/** The rows of the table in README: package, why, kilobytes. */
const rows = [...readFileSync('README.md', 'utf8').matchAll(/^\| `([^`]+)` \| (.+) \| ([\d,]+) \|$/gm)].map(([, name = '', why = '', size = '']) => ({
  name,
  why,
  kilobytes: Number(size.replaceAll(',', '')),
}));

/** The bytes of a folder's files, without packages that lie inside it. */
function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .reduce((sum, entry) => sum + (entry.isDirectory() ? bytesIn(join(folder, entry.name)) : statSync(join(folder, entry.name)).size), 0);
}

test('README names exactly the packages that the build needs, in the order of package.json', () => {
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(manifest.dependencies));
});

test.for(rows)('README gives a reason for $name, and its size to within a twentieth', ({ name, why, kilobytes }) => {
  const size = bytesIn(`node_modules/${name}`) / 1000;
  expect(why).toMatch(/^[A-Z@].{10,}[^.]$/);
  expect(Math.abs(kilobytes - size), `${name} has ${Math.round(size)} kB`).toBeLessThanOrEqual(size / 20 + 1);
});

const program = ['app', 'components', 'content', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ['.ts', '.tsx', '.mjs'].includes(extname(file)) && !file.endsWith('.d.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8')),
);
const isImported = (name: string) => program.some((text) => new RegExp(`^import (?!type ).*'${name}(/[^']*)?';$`, 'm').test(text));

test('every package that the build needs is imported by the program', () => {
  expect(Object.keys(manifest.dependencies).filter((name) => !isImported(name))).toEqual([]);
});
