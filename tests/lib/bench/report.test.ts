import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { Section, withSection } from '../../bench/report';
import { markdown } from '../../bench/table';
import { targets } from '../../bench/target';
import { withLongRun } from '../../run/keep';

test('a table has its title, its columns and a row of figures with at most three digits that tell', () => {
  const text = markdown({ title: 'Builds', columns: ['', 's', 'pages'], rows: [['cold | new', 12.3456, 26_123], ['none', undefined, 0.12345]] });
  expect(text.split('\n')).toEqual(['### Builds', '', '|  | s | pages |', '| --- | ---: | ---: |', '| cold \\| new | 12.3 | 26,123 |', '| none | – | 0.123 |', '']);
});

test('a row that does not fit its columns is refused', () => {
  expect(() => markdown({ title: 'Builds', columns: ['', 's'], rows: [['cold', 1, 2]] })).toThrow('“Builds” has 2 columns, and a row of 3');
});

test('a part that is measured again takes the place of its section, and the others stay', () => {
  const first = withSection(withSection('', 'Pages', 'old'), 'Serving', 'fast');
  const second = withSection(first, 'Pages', 'new');
  expect(second).toContain('## Pages\n\nnew\n\n## Serving\n\nfast\n');
  expect(second).not.toContain('old');
  expect(second.match(/^# /gm)).toHaveLength(1);
});

test('a target that is missed is told with its reason, and one that is met without', () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const file = join(mkdtempSync(join(tmpdir(), 'report-')), 'RESULTS.md');
  const tell = targets(new Section(file, 'Builds', 'Measured today.'));
  tell('a build in 60 s', '50 s', true, 'It has many pages.');
  tell('a build in 6 GB', '7 GB', false, 'It holds the whole library.');
  const report = readFileSync(file, 'utf8');
  expect(report).toContain('| a build in 60 s | 50 s | met |\n| a build in 6 GB | 7 GB | missed |\n');
  expect(report).toContain('- **Missed:** a build in 6 GB. It holds the whole library.\n');
  expect(report).not.toContain('many pages');
});

test('a long run that is made again takes the place of its row, and those of other commands stay', () => {
  const run = (command: string, result: string) => ({ command, result, minutes: 12, node: '22.1.0' });
  const first = withLongRun(withLongRun('', run('npm run b', '3 passed'), '2026-11-01', 'abc1234'), run('npm run a', '9 failed'), '2026-11-02', 'def5678');
  const second = withLongRun(first, run('npm run a', '9 passed'), '2026-11-03', 'fed9876');
  expect(second.match(/^\| npm.*$/gm)).toEqual(['| npm run a | 9 passed | 12 | 22.1.0 | 2026-11-03 | fed9876 |', '| npm run b | 3 passed | 12 | 22.1.0 | 2026-11-01 | abc1234 |']);
});
