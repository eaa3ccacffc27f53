import { expect, test } from 'vitest';
import { checkedWords } from '../support/checked';
import { runScript, workspace } from '../support/workspace';

test.concurrent('the command passes the content that the broken ones are made of', async () => {
  const { code, output } = await runScript('lib/cli/check.ts', [workspace([])]);
  expect(output).toContain('Content is sound: 2 articles');
  expect(code).toBe(0);
});

test.concurrent('the command refuses content with all problems of all files at once, in the words that the other tests look at', async () => {
  const root = workspace([
    { file: 'content/articles/ketamine/second.mdx', replace: 'order: 1', by: 'order: one' },
    { file: 'content/articles/evidence/first.mdx', replace: '"people-24"', by: '"people-25"' },
    { file: 'content/claims/relief.ts', replace: '8 of 12', by: '9 of 12' },
  ]);
  const { code, output } = await runScript('lib/cli/check.ts', [root]);
  expect(output).toContain('4 problems. Nothing was built.');
  expect(output).toBe(`${await checkedWords(root)}\n`);
  expect(code).toBe(1);
});

test.concurrent('the command says what to do when there is no content', async () => {
  const { code, output } = await runScript('lib/cli/check.ts', ['tests/support']);
  expect(output).toContain('tests/support/content/index.ts is missing');
  expect(code).toBe(1);
});
