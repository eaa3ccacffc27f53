import { expect, test } from 'vitest';
import { runScript, workspace } from '../support/workspace';

test('an article whose name cannot be an address is told with what to do: a sign, a space, a capital', async () => {
  const names = ['what-😀-is', 'what it is', 'What-it-is'];
  const root = workspace(names.map((name) => ({ file: `content/articles/ketamine/${name}.mdx`, write: '---\ntitle: What it is\n---\n' })));
  const { code, output } = await runScript('lib/cli/check.ts', [root]);
  for (const name of names) {
    expect(output).toContain(
      `content/articles/ketamine/${name}.mdx:1:1 id-is-file-name the file name “${name}.mdx” · expected lower-case letters, digits and single hyphens · rename the file; its name is part of the address that people share`,
    );
  }
  expect(code).toBe(1);
});
