import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { build } from '@/lib/cli/build';
import { findBrowser, findTestBrowser } from '@/lib/cli/browser';
import { binary, run, runApart } from '@/lib/cli/run';
import { keepLongRun, minutesSince } from './keep';

/** How many checks of a step passed and failed, and in words which were not run and why. */
type Count = { readonly passed: number; readonly failed: number; readonly notRun: readonly string[] };
type Step = { readonly name: string; readonly run: () => Count | Promise<Count> };

const begun = Date.now();
const isLong = process.argv.includes('--every-page');
const results = '.tmp/results';
const once = (code: number): Count => (code === 0 ? { passed: 1, failed: 0, notRun: [] } : { passed: 0, failed: 1, notRun: [] });

async function command(name: string, args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Count> {
  const { code, output } = await runApart(name, args, env);
  process.stdout.write(output);
  return once(code);
}

function script(path: string, ...args: readonly string[]): Promise<Count> {
  return command(process.execPath, ['--import', 'tsx', path, ...args]);
}

const resultsOf = (project: string) => `${results}/${project}.json`;

/** What a test runner’s reporter has kept of a project; a runner that breaks down counts as failed. */
function counted(project: string, code: number): Count {
  const file = resultsOf(project);
  if (!existsSync(file)) return once(code || 1);
  const count = JSON.parse(readFileSync(file, 'utf8')) as Count;
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

const vitestArgs = (project: string) => ['run', '--project', project, '--reporter=default', '--reporter=./tests/support/unit-reporter.ts', '--slowTestThreshold=10000'];

function vitest(project: string): Count {
  return counted(project, run(binary('vitest'), vitestArgs(project), { RESULTS: resultsOf(project) }));
}

/** As `vitest`, beside other steps. */
async function vitestApart(project: string): Promise<Count> {
  const { code, output } = await runApart(binary('vitest'), vitestArgs(project), { RESULTS: resultsOf(project) });
  process.stdout.write(output);
  return counted(project, code);
}

function playwright(): Count {
  const browsers = { BROWSER_PATH: findTestBrowser(), WHOLE_BROWSER_PATH: findBrowser() };
  return counted('browser', run(binary('playwright'), ['test'], { ...browsers, ...(isLong ? { EVERY_PAGE: 'all' } : {}), RESULTS: resultsOf('browser') }));
}

/** A build that does not check the types again when they were found right. */
function buildOnce(): Count {
  if (counts.some(({ name, failed }) => name === 'types' && failed === 0)) process.env.CHECKED_TYPES = 'yes';
  return once(build());
}

// Steps in one row run at once, each on one core (the types of routes are soon done). `types` needs the types of routes.
const rows: readonly (readonly Step[])[] = [
  [
    { name: 'route types', run: () => command(binary('next'), ['typegen'], { NEXT_TELEMETRY_DISABLED: '1' }) },
    { name: 'types of articles', run: () => script('lib/cli/mdx-types.ts', '--noEmit', '-p', 'tsconfig.mdx.json') },
    { name: 'tests of types', run: () => vitestApart('types') },
  ],
  [
    { name: 'types', run: () => command(binary('tsc'), ['--noEmit']) },
    { name: 'lint', run: () => command(binary('eslint'), ['.', '--max-warnings=0']) },
  ],
  [
    { name: 'content', run: () => script('lib/cli/check.ts') },
    { name: 'tests of content', run: () => vitestApart('content') },
  ],
  [{ name: 'unit tests', run: () => vitest('unit') }],
  [{ name: 'tests of commands and faults', run: () => vitest('commands') }],
  [{ name: 'tests of the server’s limits', run: () => vitest('serving') }],
  [{ name: 'build', run: buildOnce }],
  [{ name: 'tests of the built site', run: () => vitest('export') }],
  [{ name: 'browser tests', run: playwright }],
  [{ name: 'Firefox', run: () => vitest('firefox') }],
];

/** Runs a step and tells its count beneath its output; a step that breaks down counts as failed. */
async function told({ name, run: runStep }: Step): Promise<Count & { readonly name: string }> {
  const start = Date.now();
  let count: Count;
  try {
    count = await runStep();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    count = once(1);
  }
  console.log(`${name}: ${count.passed} passed, ${count.failed} failed (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return { ...count, name };
}

/**
 * `npm test`: everything, each step even if one before it failed, and the sum on the last line.
 * `--every-page` (`npm run test:all`) tries every page in every theme and width; that takes an hour.
 */
// A shell in which a benchmark was tried must not loosen what is tested.
delete process.env.BUDGETS;
rmSync('.tmp', { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const counts: (Count & { readonly name: string })[] = [];
for (const row of rows) {
  console.log(`\n── ${row.map(({ name }) => name).join(', ')}`);
  counts.push(...(await Promise.all(row.map(told))));
}

const long = 'npm run test:long, mutation, runtimes and bench, because they take from minutes to hours; their last results are in tests/bench.';
const notRun = [...counts.flatMap((count) => count.notRun), long];
console.log(`\nNot run, and why:\n${notRun.map((line) => `- ${line}`).join('\n')}`);
const failing = counts.filter(({ failed }) => failed > 0).map(({ name }) => name);
if (failing.length > 0) console.log(`\nWhat failed is told above, each above its line: ${failing.join(', ')}. Mend it, and run npm test again.`);
const sum = (of: 'passed' | 'failed') => counts.reduce((total, count) => total + count[of], 0);
const result = `${sum('passed')} passed, ${sum('failed')} failed`;
if (isLong) keepLongRun({ command: 'npm run test:all', result, minutes: minutesSince(begun), node: process.versions.node });
console.log(`\n${result}`);
process.exitCode = failing.length === 0 ? 0 : 1;
