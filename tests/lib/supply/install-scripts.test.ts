import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { manifest, nameOf, packages } from './lock';

/** Packages that have a script to be run when they are installed, and why nothing is missing without it. */
const unneeded = {
  esbuild: 'it looks for the program of this platform, which a package of its own holds',
  'unrs-resolver': 'it looks for the library of this platform, which a package of its own holds',
} as const;

test('only the packages whose scripts are known to be unneeded have any', () => {
  expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path))).toEqual(Object.keys(unneeded));
});

test('no package is allowed to run a script', () => {
  expect(Object.entries(manifest.allowScripts).filter(([, allowed]) => allowed)).toEqual([]);
});

test('the commands install packages exactly as they are locked, without their scripts', () => {
  expect(readFileSync('lib/cli/with-install.mjs', 'utf8')).toMatch(/'npm', \['ci',[^\]]*'--ignore-scripts'/);
});
