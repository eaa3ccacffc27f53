import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import * as content from '@/content';
import { lastChecked } from '@/lib/publish/page-version';
import { runScript } from '../support/workspace';

test.concurrent('the command prints the list of a day, with a list of retractions', async () => {
  mkdirSync('.tmp', { recursive: true });
  writeFileSync('.tmp/retractions.csv', 'OriginalPaperDOI,RetractionNature\n10.1186/S13063-021-05814-4,Retraction\n');
  const { code, output } = await runScript('lib/cli/upkeep.ts', ['--on', '2040-01-01', '--retractions', '.tmp/retractions.csv']);
  expect(code).toBe(0);
  expect(output).toContain('# To do on 2040-01-01: ');
  expect(output).toContain('- [ ] ESKEFIB trial plan, 10.1186/s13063-021-05814-4: Retraction (list .tmp/retractions.csv)');
});

test.concurrent('the command prints how it is used', async () => {
  const { code, output } = await runScript('lib/cli/upkeep.ts', ['--help']);
  expect(code).toBe(0);
  expect(output).toMatch(/^Usage: npm run upkeep -- \[--on YYYY-MM-DD\]/);
});

test.concurrent('a reader that closes the pipe ends the command quietly', async () => {
  const pipe = promisify(execFile)('bash', ['-c', 'set -o pipefail; "$0" --import tsx lib/cli/upkeep.ts | true', process.execPath]);
  await expect(pipe).resolves.toEqual({ stdout: '', stderr: '' });
});

test.concurrent.for([
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
