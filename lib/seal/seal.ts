import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { withVersion } from '../publish/page-version';
import { withoutRuntime } from './without-runtime';

/** Whether a file of the export serves the framework's runtime only. */
export function isForRuntime(path: string): boolean {
  return /(^|\/)(index|__next\.[^/]*)\.txt$/.test(path) || /^_next\/.*\.js$/.test(path) || /(^|\/)404\.txt$/.test(path);
}

/** Makes an exported site one that needs no runtime: pages without it but with their versions, and no files that only it would fetch. */
export function seal(folder: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const entry of files) {
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).split(sep).join('/');
    if (isForRuntime(path)) rmSync(file);
    else if (path.endsWith('.html')) writeFileSync(file, withVersion(withoutRuntime(readFileSync(file, 'utf8'))));
  }
}
