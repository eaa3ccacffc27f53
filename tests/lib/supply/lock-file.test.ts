import { expect, test } from 'vitest';
import { locked, manifest, packages } from './lock';

const exact = /^\d+\.\d+\.\d+$/;
const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

test('package.json names one exact version of each package', () => {
  expect(asked.filter(([, version]) => !exact.test(version))).toEqual([]);
});

test('the lock file holds what package.json asks for, in those versions', () => {
  expect(locked['']).toMatchObject({ dependencies: manifest.dependencies, devDependencies: manifest.devDependencies });
  expect(asked.filter(([name, version]) => locked[`node_modules/${name}`]?.version !== version)).toEqual([]);
});

test('each package has a digest, its own or that of the archive it lies in', () => {
  expect(packages.filter(([, { integrity, inBundle }]) => !integrity?.startsWith('sha512-') && !inBundle).map(([path]) => path)).toEqual([]);
});

test('no package comes from an address: not from git, not from a file, not from another server', () => {
  const ranges = packages.flatMap(([path, { version, dependencies, optionalDependencies }]) =>
    [version, ...Object.values({ ...dependencies, ...optionalDependencies })].map((range) => ({ path, range })),
  );
  expect(ranges.filter(({ range }) => /:|\//.test(range.replace(/^npm:/, '')))).toEqual([]);
});
