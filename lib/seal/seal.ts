import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { withVersion } from '../publish/page-version';
import { isKept, offlineWorker } from './offline';
import { withoutRuntime } from './without-runtime';

/** Whether a file of the export serves the framework's runtime only. */
export function isForRuntime(path: string): boolean {
  return /(^|\/)(index|404|__next\.[^/]*)\.txt$/.test(path) || /^_next\/.*\.js$/.test(path);
}

function pathsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/**
 * Makes an exported site one that needs no runtime: pages without it but with their versions, no
 * files that only it would fetch, and a service worker that knows this version's files.
 */
export function seal(folder: string): void {
  const paths = pathsIn(folder).filter((path) => {
    if (isForRuntime(path)) rmSync(join(folder, path));
    return !isForRuntime(path);
  });
  for (const path of paths.filter((path) => path.endsWith('.html'))) {
    const file = join(folder, path);
    writeFileSync(file, withVersion(withoutRuntime(readFileSync(file, 'utf8'))));
  }
  const kept = new Map(paths.filter(isKept).map((path) => [path, readFileSync(join(folder, path))]));
  const worker = join(folder, 'elements/offline.js');
  writeFileSync(join(folder, 'sw.js'), offlineWorker(kept, readFileSync(worker, 'utf8')));
  rmSync(worker);
}
