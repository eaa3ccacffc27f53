import { expect, test } from 'vitest';
import { rules } from '@/lib/checks/rules';
import { checkedWords } from '../support/checked';
import { runScript, workspace } from '../support/workspace';
import { broken } from './broken';

const problemShape = /^\S.*:\d+:\d+ [a-z-]+ .+ · expected .+ · .+$/;

test.for(broken)('the check refuses $what, with its place and remedy', async ({ edits, reported }) => {
  const words = await checkedWords(workspace(edits));
  const line = words.split('\n').find((candidate) => candidate.startsWith(reported));
  expect(line, words).toMatch(problemShape);
});

test('the command passes the content that the broken ones are made of', async () => {
  const { code, output } = await runScript('lib/cli/check.ts', [workspace([])]);
  expect(output).toContain('Content is sound: 2 articles');
  expect(code).toBe(0);
});

test('the command refuses content with all problems of all files at once, in the words that the other tests look at', async () => {
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

test('the command says what to do when there is no content', async () => {
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
