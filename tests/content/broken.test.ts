import { expect, test } from 'vitest';
import { rules } from '@/lib/checks/rules';
import { runScript, workspace } from '../support/workspace';
import { broken } from './broken';

const problemShape = /^\S.*:\d+:\d+ [a-z-]+ .+ · expected .+ · .+$/;

test.concurrent.for(broken)('the check refuses $what, with its place and remedy', async ({ edits, reported }, { expect }) => {
  const { code, output } = await runScript('lib/cli/check.ts', [workspace(edits)]);
  const line = output.split('\n').find((candidate) => candidate.startsWith(reported));
  expect(line, output).toMatch(problemShape);
  expect(code).toBe(1);
});

test.concurrent('the check passes the content that the broken ones are made of', async ({ expect }) => {
  const { code, output } = await runScript('lib/cli/check.ts', [workspace([])]);
  expect(output).toContain('Content is sound: 2 articles');
  expect(code).toBe(0);
});

test.concurrent('the check tells all problems of all files at once', async ({ expect }) => {
  const { output } = await runScript('lib/cli/check.ts', [
    workspace([
      { file: 'content/articles/ketamine/second.mdx', replace: 'order: 1', by: 'order: one' },
      { file: 'content/articles/evidence/first.mdx', replace: '"people-24"', by: '"people-25"' },
      { file: 'content/claims/relief.ts', replace: '8 of 12', by: '9 of 12' },
    ]),
  ]);
  expect(output).toContain('4 problems. Nothing was built.');
});

test.concurrent('the check says what to do when there is no content', async ({ expect }) => {
  const { code, output } = await runScript('lib/cli/check.ts', ['tests/support']);
  expect(output).toContain('tests/support/content/index.ts is missing');
  expect(code).toBe(1);
});

test('every rule has a way to break it', () => {
  const untested = rules.filter(({ id }) => !broken.some(({ reported }) => reported.includes(` ${id} `)));
  expect(untested.map(({ id }) => id)).toEqual([]);
});

test('every rule says its correct state in one sentence', () => {
  for (const { correct } of rules) expect(correct).toMatch(/^[A-Z].+\.$/);
});
