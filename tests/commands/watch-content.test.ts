import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { watchContent } from '@/lib/cli/watch-content';

function aFolder(): string {
  mkdirSync('.tmp', { recursive: true });
  const root = mkdtempSync(join('.tmp', 'watched-'));
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  writeFileSync(join(root, 'content/articles/a.mdx'), 'one');
  return root;
}

const changes: readonly (readonly [string, (at: (name: string) => string) => void])[] = [
  ['written', (at) => writeFileSync(at('a.mdx'), 'longer')],
  ['written in the same length', (at) => { writeFileSync(at('a.mdx'), 'two'); utimesSync(at('a.mdx'), 1, 1); }],
  ['replaced, as editors do', (at) => { writeFileSync(at('.a.new'), 'three'); renameSync(at('.a.new'), at('a.mdx')); }],
  ['added', (at) => writeFileSync(at('b.mdx'), 'one')],
  ['taken out', (at) => rmSync(at('a.mdx'))],
];

test.for(changes)('content is checked at once, and again when a file is %s', async ([, change]) => {
  const root = aFolder();
  const ended = new AbortController();
  let checks = 0;
  const watching = watchContent(root, () => Promise.resolve(void (checks += 1)), ended.signal);
  await expect.poll(() => checks).toBe(1);
  change((name) => join(root, 'content/articles', name));
  await expect.poll(() => checks, { timeout: 5000 }).toBeGreaterThan(1);
  ended.abort();
  await watching;
});

test('nothing is checked again while nothing changes', async () => {
  const ended = new AbortController();
  let checks = 0;
  const watching = watchContent(aFolder(), () => Promise.resolve(void (checks += 1)), ended.signal);
  await new Promise((resolve) => setTimeout(resolve, 700));
  ended.abort();
  await watching;
  expect(checks).toBe(1);
});
