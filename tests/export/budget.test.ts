import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pages } from '../support/pages';
import { scriptSizeFaults, scriptUseFaults } from '../support/site-checks/script-sizes';

const names = readdirSync('out/elements').filter((name) => name.endsWith('.js'));

test('each script is there once, and small on its way', () => {
  const scripts = names.map((name) => ({ name, code: readFileSync(join('out/elements', name)) }));
  expect(scriptSizeFaults(scripts, { site: 6, search: 15, handout: 15 })).toEqual([]);
});

test('pages load the site’s own scripts, and each of them somewhere', () => {
  expect(scriptUseFaults(pages, names)).toEqual([]);
});
