import { existsSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** The site that is served. */
const out = 'out';
/** The site that is being built. */
export const aside = '.out-new';
/** The site that was served before, while the new one takes its place. */
const former = '.out-old';

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** Removes a site that did not come to its end. */
export function discard(): void {
  remove(aside);
}

/**
 * Puts the site that was built in the place of the one before. It is as old as the files that it
 * was made from, so that a change during the build is seen to be newer.
 */
export function swap(begun: Date): void {
  utimesSync(join(aside, 'index.html'), begun, begun);
  remove(former);
  if (existsSync(out)) renameSync(out, former);
  try {
    renameSync(aside, out);
  } catch (error) {
    if (existsSync(former)) renameSync(former, out);
    throw error;
  }
  try {
    remove(former);
  } catch {
    // The new site stands. The next build tries to remove this one again, and tells if it cannot.
  }
}

/**
 * Clears what a build that was killed left behind. Both folders without `out/` mean that it ended
 * between the two renames, when the new site was whole; that one takes its place.
 */
export function recover(): void {
  if (!existsSync(out) && existsSync(former) && existsSync(aside)) renameSync(aside, out);
  remove(former);
  remove(aside);
}
