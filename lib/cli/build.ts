import { contentDigest, ContentUnreadable } from '../articles/read';
import { alone } from './build-lock';
import { faultWords, fullDisk } from './fault-words';
import { binary, run } from './run';
import { aside, discard, recover, swap } from './site-folder';

const untouched = 'An out/ that was built before is untouched.';

function checkAndBuild(): number {
  const begun = new Date();
  recover();
  const content = contentDigest('.');
  const checked = run(process.execPath, ['--import', 'tsx', 'lib/cli/check.ts']);
  if (checked !== 0) return checked;

  const built = run(binary('next'), ['build'], {
    OUT_DIR: aside,
    CHECKED_CONTENT: content,
    NEXT_TELEMETRY_DISABLED: '1',
    // Pages leave much behind that is soon thrown away; with more room the processes clear up less often.
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`.trim(),
  });
  if (built !== 0) {
    console.error(`The build failed; the lines above say where.${fullDisk()} ${untouched}`);
    discard();
    return built;
  }
  swap(begun);
  return 0;
}

/**
 * Checks content, builds beside `out/`, and swaps the two only when all went well: a build that
 * fails or is killed leaves the site that was there before as it was. Gives the exit code.
 */
export function build(): number {
  try {
    const result = alone(checkAndBuild);
    if (typeof result === 'number') return result;
    console.error(`Another build runs in this folder. Wait for it, or stop it with: kill ${result.builder}`);
  } catch (error) {
    const words = error instanceof ContentUnreadable ? error.message : faultWords(error);
    if (words === undefined) throw error;
    console.error(`${words} ${untouched}`);
  }
  return 1;
}

if (process.argv[1]?.endsWith('build.ts')) process.exitCode = build();
