import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { binary, run } from '@/lib/cli/run';

const folders = ['citations', 'domain', 'seal', 'checks'] as const;

/** What Stryker found before, so that only what has changed is tried again. */
const known = '.next/cache/mutation';

type Report = { readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>> };

/** Takes out of a report what no test noticed: Stryker would not try it again when only tests were added. */
function forgetSurvivors(file: string): void {
  if (!existsSync(file)) return;
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const noticed = Object.entries(report.files).map(([path, found]) => [path, { ...found, mutants: found.mutants.filter(({ status }) => status === 'Killed') }] as const);
  writeFileSync(file, JSON.stringify({ ...report, files: Object.fromEntries(noticed) }));
}

/**
 * `npm run mutation [-- citations seal]`: changes our code in one place at a time and looks whether a test notices.
 * Prints what none noticed, folder by folder. Exit code 1 when a folder has a score below 85 per cent.
 */
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !folders.some((folder) => folder === name));
if (unknown.length > 0) {
  console.error(`There is nothing to mutate under ${unknown.join(', ')}. Name any of: ${folders.join(', ')}.`);
  process.exit(1);
}

mkdirSync(known, { recursive: true });
for (const folder of folders.filter((name) => asked.length === 0 || asked.includes(name))) {
  console.log(`\n── lib/${folder}`);
  const file = `${known}/${folder}.json`;
  forgetSurvivors(file);
  const args = ['run', 'tests/mutation/stryker.config.json', '--mutate', `lib/${folder}/**/*.ts,!**/*.d.ts`, '--incrementalFile', file];
  if (run(binary('stryker'), args, { MUTATED: folder }) !== 0) process.exitCode = 1;
}
