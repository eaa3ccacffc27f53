import { existsSync, renameSync, rmSync } from 'node:fs';
import { contentDigest } from '../articles/read';
import { binary, run } from './run';

const out = 'out';
const aside = '.out-new';
const former = '.out-old';

/**
 * Checks content, builds beside `out/`, and swaps the two only when all went well: a failed build
 * leaves the site that was there before as it was. Gives the exit code.
 */
export function build(): number {
  const content = contentDigest('.');
  const checked = run(process.execPath, ['--import', 'tsx', 'lib/cli/check.ts']);
  if (checked !== 0) return checked;

  rmSync(aside, { recursive: true, force: true });
  const built = run(binary('next'), ['build'], {
    OUT_DIR: aside,
    CHECKED_CONTENT: content,
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`.trim(),
  });
  if (built !== 0) {
    console.error('The build failed; the lines above say where. An out/ that was built before is untouched.');
    return built;
  }

  rmSync(former, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, former);
  renameSync(aside, out);
  rmSync(former, { recursive: true, force: true });
  return 0;
}

if (process.argv[1]?.endsWith('build.ts')) process.exitCode = build();
