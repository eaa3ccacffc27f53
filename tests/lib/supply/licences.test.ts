import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nameOf, packages, type Locked } from './lock';

/** Licences that ask for no more than to be named. */
const permissive = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Python-2.0'];

type Exception = { readonly names: RegExp; readonly licence: string; readonly only?: 'while we develop'; readonly why: string };

/** Packages with other licences, and why they may be here. None of them is in what readers get. */
const exceptions: readonly Exception[] = [
  { names: /^citeproc$/, licence: 'CPAL-1.0 OR AGPL-1.0', why: 'It sets references while the site is built, as it is, and README acknowledges it.' },
  { names: /^caniuse-lite$/, licence: 'CC-BY-4.0', why: 'Data on browsers that Next reads while it builds.' },
  { names: /^@img\/sharp-/, licence: 'LGPL-3.0-or-later', why: 'Next brings it to make pictures smaller, which this build does not ask for.' },
  { names: /^@img\/sharp-/, licence: 'Apache-2.0 AND LGPL-3.0-or-later', why: 'as above' },
  { names: /^@img\/sharp-/, licence: 'Apache-2.0 AND LGPL-3.0-or-later AND MIT', why: 'as above' },
  { names: /^(@axe-core\/playwright|axe-core)$/, licence: 'MPL-2.0', only: 'while we develop', why: 'It looks at pages in tests, as it is.' },
  { names: /^lightningcss(-|$)/, licence: 'MPL-2.0', only: 'while we develop', why: 'Tailwind and Vite write styles with it, as it is.' },
  { names: /^format$/, licence: 'none told', why: 'Its package.json tells MIT in the field of old, "licenses".' },
];

const licenceOf = ({ license }: Locked) => license ?? 'none told';
const excepted = (path: string, entry: Locked) => ({ names, licence, only }: Exception) =>
  names.test(nameOf(path)) && licence === licenceOf(entry) && (only === undefined || entry.dev);

test('each package has a permissive licence, or an exception with a reason', () => {
  const others = packages.filter(([path, entry]) => !permissive.includes(licenceOf(entry)) && !exceptions.some(excepted(path, entry)));
  expect(others.map(([path, entry]) => `${path}: ${licenceOf(entry)}`)).toEqual([]);
});

test.for(exceptions)('the exception for $names with $licence is still needed', (exception) => {
  expect(packages.some(([path, entry]) => excepted(path, entry)(exception))).toBe(true);
});

test('what is installed has the licence that the lock file tells', () => {
  const manifestOf = (path: string) => JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as { readonly license?: string | { readonly type: string } };
  const told = (path: string) => {
    const { license } = manifestOf(path);
    return typeof license === 'object' ? license.type : (license ?? 'none told');
  };
  const installed = packages.filter(([path]) => existsSync(`${path}/package.json`));
  expect(installed.length).toBeGreaterThan(500);
  expect(installed.filter(([path, entry]) => told(path) !== licenceOf(entry)).map(([path]) => `${path}: ${told(path)}`)).toEqual([]);
});
