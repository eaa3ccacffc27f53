import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import * as content from '@/content';
import { lastChecked } from '@/lib/publish/page-version';
import { readRetractionList } from '@/lib/upkeep/retraction-list';
import { toDoList, toDoText } from '@/lib/upkeep/to-do-list';
import { aLibrary } from '../../support/library';
import { runScript } from '../../support/workspace';

test('the list counts its points kind by kind, numbers its kinds, and says how each is done', () => {
  const text = toDoText(toDoList(aLibrary(), { on: '2028-01-01' }), '2028-01-01');
  const [, total] = /^# To do on 2028-01-01: (\d+) points\n\n1\. Reviews that are overdue: 2\n/.exec(text) ?? [];
  const [head = ''] = text.split('\n\n## ');
  const counts = [...head.matchAll(/^\d+\. .*: (\d+)$/gm)].map(([, count]) => Number(count));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(total));
  expect(counts).toHaveLength(text.match(/^## /gm)?.length ?? 0);
  expect(text).toMatch(/\n\n## 1\. Reviews that are overdue \(2\)\n\nLook for new evidence/);
  expect(text).toContain('\n- [ ] Due 2027-05-22: “Does it help?” (content/articles/evidence/first.mdx)\n      https://small.example/evidence/first/\n');
  expect(text).toMatch(/## \d\. Reviews due within 60 days \(0\)\n\nNothing\.\n/);
});

test('notices of retraction stand first, and what one source says stands last', () => {
  const retractions = readRetractionList('list.csv', 'OriginalPaperDOI,RetractionNature\n10.1000/182,Retraction\n');
  const titles = toDoList(aLibrary(), { on: '2028-01-01', retractions }).map(({ title }) => title);
  expect(titles.slice(0, 2)).toEqual(['Papers with a notice of retraction, correction or concern', 'Reviews that are overdue']);
  expect(titles.at(-1)).toBe('Effects and harms that rest on one source only');
  expect(toDoList(aLibrary(), { on: '2028-01-01' })[0]?.title).toBe('Reviews that are overdue');
});

test('the command prints the list of a day, with a list of retractions', async () => {
  mkdirSync('.tmp', { recursive: true });
  writeFileSync('.tmp/retractions.csv', 'OriginalPaperDOI,RetractionNature\n10.1186/S13063-021-05814-4,Retraction\n');
  const { code, output } = await runScript('lib/cli/upkeep.ts', ['--on', '2040-01-01', '--retractions', '.tmp/retractions.csv']);
  expect(code).toBe(0);
  expect(output).toContain('# To do on 2040-01-01: ');
  expect(output).toContain('- [ ] ESKEFIB trial plan, 10.1186/s13063-021-05814-4: Retraction (list .tmp/retractions.csv)');
});

test('the command prints how it is used', async () => {
  const { code, output } = await runScript('lib/cli/upkeep.ts', ['--help']);
  expect(code).toBe(0);
  expect(output).toMatch(/^Usage: npm run upkeep -- \[--on YYYY-MM-DD\]/);
});

test('a reader that closes the pipe ends the command quietly', async () => {
  const pipe = promisify(execFile)('bash', ['-c', 'set -o pipefail; "$0" --import tsx lib/cli/upkeep.ts | true', process.execPath]);
  await expect(pipe).resolves.toEqual({ stdout: '', stderr: '' });
});

test.for([
  [['--on', '2026-01-01'], `2026-01-01 lies before ${lastChecked(content)}, the last day on which a claim was checked. Name that day or a later one`],
  [['--on', '2027-02-30'], '“2027-02-30” is no day. Write it as YYYY-MM-DD'],
  [['--retractions', '.tmp/not-there.csv'], '.tmp/not-there.csv cannot be read'],
  [['--retractions', 'package.json'], 'package.json: '],
  [['--of', 'x'], "Unknown option '--of'"],
] as const)('the command refuses %j with a sentence', async ([args, sentence]) => {
  const { code, output } = await runScript('lib/cli/upkeep.ts', args);
  expect(code).toBe(1);
  expect(output).toContain(sentence);
  expect(output).not.toContain('    at ');
});
