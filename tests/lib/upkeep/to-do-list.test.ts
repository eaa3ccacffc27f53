import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toDoList, toDoText } from '@/lib/upkeep/to-do-list';
import { aLibrary } from '../../support/library';
import { runScript } from '../../support/workspace';

test('the list counts its points, numbers its kinds, and says how each is done', () => {
  const text = toDoText(toDoList(aLibrary(), { on: '2028-01-01' }), '2028-01-01');
  expect(text).toMatch(/^# To do on 2028-01-01: 6 points\n\n## 1\. Reviews that are overdue \(2\)\n\nLook for new evidence/);
  expect(text).toContain('\n- [ ] Due 2027-05-22: “Does it help?” (content/articles/evidence/first.mdx)\n      https://small.example/evidence/first/\n');
  expect(text).toContain('## 2. Reviews due within 60 days (0)\n\nNothing.\n');
});

test('the command prints the list of a day, with a list of retractions', async () => {
  mkdirSync('.tmp', { recursive: true });
  writeFileSync('.tmp/retractions.csv', 'OriginalPaperDOI,RetractionNature\n10.1186/S13063-021-05814-4,Retraction\n');
  const { code, output } = await runScript('lib/cli/upkeep.ts', ['--on', '2040-01-01', '--retractions', '.tmp/retractions.csv']);
  expect(code).toBe(0);
  expect(output).toContain('# To do on 2040-01-01: ');
  expect(output).toContain('- [ ] ESKEFIB trial plan, 10.1186/s13063-021-05814-4: Retraction (list .tmp/retractions.csv)');
});

test.for([
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
