import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Lock = { readonly packages: Readonly<Record<string, { readonly version: string; readonly resolved?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }>> };
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

/** Versions that are held back, and why. Move them when the reason is gone. */
const pins = [
  ['typescript', '6.0', 'typescript-eslint and the type check of articles need the compiler’s API, which 7 does not have'],
  ['vitest', '4.1', 'vitest 5 needs Node 22.12'],
  ['@citation-js/core', '0.8.2', '0.9 needs Node 22.12, and the RIS plugin is still 0.8.2'],
  ['@citation-js/plugin-bibtex', '0.8.2', 'as its core'],
  ['@citation-js/plugin-csl', '0.8.2', 'as its core'],
  ['@citation-js/plugin-ris', '0.8.2', 'as its core'],
  ['@axe-core/playwright', '4.13', '4.14 needs Node 22.12'],
  ['html-validate', '10', '11 needs Node 22.16'],
  ['next', '16.4.5', 'the packages of other platforms must be in the registry too, or npm ci refuses the lock file'],
  ['tailwindcss', '4.3.3', 'as next'],
  ['unrs-resolver', '1.12.2', 'as next'],
  ['eslint', '9', 'eslint-config-next is tested with it'],
  ['@stryker-mutator/core', '9', '10 needs Node 22'],
  ['@stryker-mutator/vitest-runner', '9', 'as its core'],
  ['@types/node', '20', 'newer types would let through what Node 20 lacks'],
] as const;

test.for(pins)('%s stays at %s because %s', ([name, version]) => {
  expect(lock.packages[`node_modules/${name}`]?.version).toMatch(new RegExp(`^${version.replaceAll('.', '\\.')}(\\.|$)`));
});

test('there is one React', () => {
  const copies = Object.keys(lock.packages).filter((path) => /(^|\/)node_modules\/react$/.test(path));
  expect(copies).toEqual(['node_modules/react']);
});

test('the lock file names no registry', () => {
  expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

test('the lock file holds the packages of every platform, which npm ci asks for', () => {
  const held = new Set(Object.keys(lock.packages).map((path) => path.split('node_modules/').at(-1)));
  const asked = Object.values(lock.packages).flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}));
  expect(asked.filter((name) => !held.has(name))).toEqual([]);
});

test('the oldest Node that the packages are chosen for is the oldest that is allowed', () => {
  const { engines, overrides } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly engines: { readonly node: string };
    readonly overrides: Readonly<Record<string, string>>;
  };
  expect(engines.node).toBe('>=20.19');
  expect(overrides).toEqual({ 'unrs-resolver': lock.packages['node_modules/unrs-resolver']?.version });
});

test('what is only fetched to measure stays at Lighthouse 12, because 13 needs Node 22', () => {
  expect(readFileSync('tests/bench/tools.ts', 'utf8')).toMatch(/lighthouse: '12\.\d+\.\d+'/);
});
