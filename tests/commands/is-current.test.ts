import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from '../support/workspace';
import { projectWithSite } from './project-with-site';

const isCurrent = (root: string) => runScript('current.ts', [], root).then(({ output }) => output.trim());

test('a site is current after its build, and no longer when a file was changed while it was built', async () => {
  const { root, nextEnds } = projectWithSite();
  writeFileSync(join(root, 'current.ts'), "import { isCurrent } from './lib/cli/is-current';\nconsole.log(isCurrent());\n");
  await runScript('lib/cli/build.ts', [], root);
  expect(await isCurrent(root)).toBe('true');
  nextEnds('waiting');
  const build = runScript('lib/cli/build.ts', [], root);
  await expect.poll(() => existsSync(join(root, '.out-new/half.html')), { timeout: 9000 }).toBe(true);
  writeFileSync(join(root, 'content/ledger.json'), '{ }\n');
  writeFileSync(join(root, 'go'), '');
  await build;
  expect(await isCurrent(root)).toBe('false');
});
