import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { sectionOf, withSection } from '../bench/report';
import { markdown, words } from '../bench/table';
import { commit, today } from '../bench/machine';

const path = 'tests/bench/RESULTS.md';
const section = 'Long runs';
const columns = ['', 'result', 'minutes', 'Node', 'day', 'commit'] as const;

/** A run that is too long for `npm test`: its command, how it went, and how long it took. */
export type LongRun = { readonly command: string; readonly result: string; readonly minutes: number; readonly node: string };

/** A report with the last result of a long run; those of other commands stay. */
export function withLongRun(report: string, { command, result, minutes, node }: LongRun, day: string, of: string): string {
  const row = [command, result, minutes, node, day, of] as const;
  const before = (sectionOf(report, section) ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('|  |') && !line.startsWith('| ---'))
    .map((line) => line.slice(2, -2).split(' | '));
  const others = before.filter(([first]) => first !== words(command));
  const table = markdown({ title: 'The last run of each', columns, rows: [...others, row].sort(([a], [b]) => words(a).localeCompare(words(b))) });
  return withSection(report, section, table);
}

/** How many minutes have passed since a moment, in milliseconds since 1970; whole minutes. */
export const minutesSince = (begun: number): number => Math.round((Date.now() - begun) / 60_000);

/** What the file of Vitest’s JSON reporter tells, in words; a run that left none broke down. */
export function resultOf(file: string): string {
  if (!existsSync(file)) return 'broke down';
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  return failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`;
}

/** Keeps the result of a long run in the report. */
export function keepLongRun(run: LongRun): void {
  writeFileSync(path, withLongRun(existsSync(path) ? readFileSync(path, 'utf8') : '', run, today(), commit()));
}
