import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const pause = 200;

/** Tells one state of a folder from another by the names, sizes and times of its files; while files come and go it has none. */
function stateOf(folder: string): string | undefined {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return files
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const { size, mtimeMs } = statSync(path);
        return `${path} ${size} ${mtimeMs}`;
      })
      .join('\n');
  } catch {
    return undefined;
  }
}

/**
 * Calls `check` now, and again whenever a file below `content/` was written, added or taken out,
 * until the signal ends it. It looks every 200 ms: notices of the system get lost where editors
 * replace files and on disks that are shared.
 */
export async function watchContent(root: string, check: () => Promise<void>, signal: AbortSignal): Promise<void> {
  let seen: string | undefined;
  while (!signal.aborted) {
    const state = stateOf(join(root, 'content'));
    if (state !== undefined && state !== seen) {
      seen = state;
      await check();
    }
    await setTimeout(pause, undefined, { signal }).catch(() => undefined);
  }
}
