import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { binary, run } from '@/lib/cli/run';
import { keepLongRun, minutesSince, resultOf } from './keep';

/** `npm run test:long`: every property with 10,000 cases each, or as many as FUZZ_RUNS says. Further arguments go to Vitest. */
const cases = process.env.FUZZ_RUNS ?? '10000';
const results = '.tmp/results/long.json';
const files = readdirSync('tests/lib', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => /\.test\.tsx?$/.test(path) && readFileSync(path, 'utf8').includes("from 'fast-check'"));

console.log(`${files.length} files with properties, ${cases} cases each.`);
const begun = Date.now();
rmSync(results, { force: true });
const reporters = ['--reporter=verbose', '--reporter=json', `--outputFile.json=${results}`];
process.exitCode = run(binary('vitest'), ['run', '--project', 'unit', ...reporters, '--testTimeout=0', ...files, ...process.argv.slice(2)], { FUZZ_RUNS: cases });
const isWhole = process.argv.length === 2;
if (isWhole) {
  keepLongRun({
    command: 'npm run test:long',
    result: `${files.length} files with properties, ${Number(cases).toLocaleString('en-US')} cases each: ${resultOf(results)}`,
    minutes: minutesSince(begun),
    node: process.versions.node,
  });
}
