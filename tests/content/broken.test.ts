import { expect, test } from 'vitest';
import { rules } from '@/lib/checks/rules';
import { checkedWords } from '../support/checked';
import { workspace } from '../support/workspace';
import { broken } from './broken';

const problemShape = /^\S.*:\d+:\d+ [a-z-]+ .+ · expected .+ · .+$/;

test.for(broken)('the check refuses $what, with its place and remedy', async ({ edits, reported }) => {
  const words = await checkedWords(workspace(edits));
  const line = words.split('\n').find((candidate) => candidate.startsWith(reported));
  expect(line, words).toMatch(problemShape);
});

test('every rule has a way to break it', () => {
  const untested = rules.filter(({ id }) => !broken.some(({ reported }) => reported.includes(` ${id} `)));
  expect(untested.map(({ id }) => id)).toEqual([]);
});

test('every rule says its correct state in one sentence', () => {
  for (const { correct } of rules) expect(correct).toMatch(/^[A-Z].+\.$/);
});
