import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `npm run test:long`: every property with 10,000 cases each, or as many as FUZZ_RUNS says. Further arguments go to Vitest. */
const cases = process.env.FUZZ_RUNS ?? '10000';
const files = readdirSync('tests/lib', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => /\.test\.tsx?$/.test(path) && readFileSync(path, 'utf8').includes("from 'fast-check'"));

console.log(`${files.length} files with properties, ${cases} cases each.`);
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--reporter=verbose', '--testTimeout=0', ...files, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_RUNS: cases },
});
process.exitCode = status ?? 1;
