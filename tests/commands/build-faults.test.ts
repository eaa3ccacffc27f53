import { existsSync, mkdirSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from '../support/workspace';
import { projectWithSite } from './project-with-site';

const build = (root: string) => runScript('lib/cli/build.ts', [], root);

test('a build that goes well puts its site in the place of the one before, and leaves nothing else', async () => {
  const { root, site, left } = projectWithSite();
  const { code, output } = await build(root);
  expect(output).toContain('Content is sound');
  expect([code, site(), left()]).toEqual([0, 'the site of today', []]);
});

test('a build that fails leaves the site that was there, and no half of another', async () => {
  const { root, nextEnds, site, left } = projectWithSite();
  nextEnds('failed');
  const { code, output } = await build(root);
  expect(output).toContain('An out/ that was built before is untouched.');
  expect([code, site(), left()]).toEqual([1, 'the site of yesterday', []]);
});

test('a build that is killed leaves the site that was there, and the next one is not held up by it', async () => {
  const { root, nextEnds, site, left } = projectWithSite();
  nextEnds('killed');
  await build(root);
  expect([site(), left()]).toEqual(['the site of yesterday', ['.out-lock', '.out-new']]);
  nextEnds('well');
  const { code } = await build(root);
  expect([code, site(), left()]).toEqual([0, 'the site of today', []]);
});

test('a build that is killed between its two renames loses no site: the next one brings the new site back, even if it fails itself', async () => {
  const { root, nextEnds, site, left } = projectWithSite();
  renameSync(join(root, 'out'), join(root, '.out-old'));
  mkdirSync(join(root, '.out-new'));
  writeFileSync(join(root, '.out-new/index.html'), 'the site of this morning');
  nextEnds('failed');
  await build(root);
  expect([site(), left()]).toEqual(['the site of this morning', []]);
});

test('half of a site is never taken for a site, although there is none', async () => {
  const { root, nextEnds, site, left } = projectWithSite();
  renameSync(join(root, 'out'), join(root, '.out-new'));
  nextEnds('failed');
  await build(root);
  expect([site(), left()]).toEqual(['no site', []]);
});

test('of two builds at once the second gives way and says which process to wait for', async () => {
  const { root, nextEnds, site, left } = projectWithSite();
  nextEnds('waiting');
  const first = build(root);
  await expect.poll(() => existsSync(join(root, '.out-new/half.html')), { timeout: 9000 }).toBe(true);
  const second = await build(root);
  expect(second.output).toMatch(/^Another build runs in this folder\. Wait for it, or stop it with: kill \d+\n$/);
  expect([second.code, site()]).toEqual([1, 'the site of yesterday']);
  writeFileSync(join(root, 'go'), '');
  expect([(await first).code, site(), left()]).toEqual([0, 'the site of today', []]);
});

test('a file that cannot be read stops the build, which names it and says what helps', async () => {
  const { root, site } = projectWithSite();
  const path = 'content/articles/evidence/huge.mdx';
  writeFileSync(join(root, path), '');
  truncateSync(join(root, path), 3 * 2 ** 30);
  const { code, output } = await build(root);
  expect(output).toContain(`${path} cannot be read`);
  expect(output).toContain('Give yourself the right to read it, or take it out of content/. An out/ that was built before is untouched.');
  expect([code, site()]).toEqual([1, 'the site of yesterday']);
});
