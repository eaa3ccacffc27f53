import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pathsIn } from '@/lib/seal/paths-in';
import { cards, pages } from '../support/pages';
import { foreignScripts, frameworkFiles, frameworkMarks } from '../support/site-checks/framework';

const all = [...pages, ...cards];
const paths = pathsIn('out');

test('no page runs or loads ahead a script that is not this site’s', () => {
  expect(all.flatMap(foreignScripts)).toEqual([]);
});

test('nothing of the framework is left in pages and cards', () => {
  expect(all.flatMap(({ address, html }) => frameworkMarks(address, html))).toEqual([]);
});

test('nothing of the framework is left in scripts and style sheets', () => {
  const texts = paths.filter((path) => /\.(?:css|m?js)$/.test(path));
  expect(texts).toContain('sw.js');
  expect(texts.flatMap((path) => frameworkMarks(path, readFileSync(join('out', path), 'utf8')))).toEqual([]);
});

test('the built site has no file of the framework', () => {
  expect(frameworkFiles(paths)).toEqual([]);
});
