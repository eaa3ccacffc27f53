import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Keeps what is costly to make from one build to the next, under the digest of what it is made from. */
export type ContentCache = {
  /** What was made of these bytes before; else it is made now and kept. */
  readonly of: (bytes: Buffer, how: string, make: () => Promise<Buffer>) => Promise<Buffer>;
  /** Takes out what has not been asked for since the cache was opened. */
  readonly prune: () => Promise<void>;
};

/**
 * A cache in a folder, which is made if it is missing. An entry gets its name only when it is
 * whole, so a build that is killed leaves none that is cut off.
 */
export function contentCache(folder: string): ContentCache {
  mkdirSync(folder, { recursive: true });
  const asked = new Set<string>();
  return {
    async of(bytes, how, make) {
      const name = `${createHash('sha256').update(bytes).digest('hex')}.${how}`;
      asked.add(name);
      const path = join(folder, name);
      if (existsSync(path)) return readFile(path);
      const made = await make();
      const unfinished = join(folder, `${randomUUID()}.unfinished`);
      await writeFile(unfinished, made);
      await rename(unfinished, path);
      return made;
    },
    async prune() {
      const left = readdirSync(folder).filter((name) => !asked.has(name));
      await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
    },
  };
}
