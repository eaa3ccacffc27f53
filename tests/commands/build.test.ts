import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemBrowser } from '@/lib/cli/browser';
import { aProject } from '../support/project';
import { runScript } from '../support/workspace';

function aProjectWithSite(): string {
  const root = aProject();
  mkdirSync(join(root, 'out'));
  writeFileSync(join(root, 'out/index.html'), 'the site of yesterday');
  return root;
}

const siteIn = (root: string) => readFileSync(join(root, 'out/index.html'), 'utf8');

test.concurrent('content that breaks a rule stops the build, and the site that was there stays whole', async () => {
  const root = aProjectWithSite();
  writeFileSync(join(root, 'content/articles/evidence/new.mdx'), 'No front matter.\n');
  const { code, output } = await runScript('lib/cli/build.ts', [], root);
  expect(output).toContain('content/articles/evidence/new.mdx:1:1 front-matter-valid');
  expect([code, siteIn(root)]).toEqual([1, 'the site of yesterday']);
});

test.concurrent('a page that cannot be built stops the build, and the site that was there stays whole', async () => {
  const root = aProjectWithSite();
  // One page is enough, and is compiled sooner than all.
  rmSync(join(root, 'app'), { recursive: true });
  mkdirSync(join(root, 'app'));
  writeFileSync(join(root, 'app/layout.tsx'), 'export default function Layout({ children }: { children: React.ReactNode }) {\n  return <html lang="en"><body>{children}</body></html>;\n}\n');
  writeFileSync(join(root, 'app/page.tsx'), 'export default function Home( {\n');
  const { code, output } = await runScript('lib/cli/build.ts', [], root);
  expect(output).toContain('app/page.tsx');
  expect(output).toContain('The build failed; the lines above say where.');
  expect([code, siteIn(root)]).toEqual([1, 'the site of yesterday']);
}, 120_000);

test.concurrent('start refuses to serve content that breaks a rule', async () => {
  const root = aProjectWithSite();
  const old = new Date(2020, 0);
  utimesSync(join(root, 'out/index.html'), old, old);
  writeFileSync(join(root, 'content/articles/evidence/new.mdx'), 'No front matter.\n');
  const { code, output } = await runScript('lib/cli/start.ts', [], root);
  expect(output).toContain('Building the site…');
  expect(output).not.toContain('The site is at');
  expect(code).toBe(1);
});

test('a browser of the system is found on the path, or not at all', () => {
  const folder = join(aProject(), 'bin');
  mkdirSync(folder);
  writeFileSync(join(folder, 'chromium'), '');
  expect(systemBrowser(folder)).toBe(join(folder, 'chromium'));
  if (!existsSync('/Applications')) expect(systemBrowser('/nowhere')).toBeUndefined();
});
