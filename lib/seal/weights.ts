import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { weigh, type Weight } from './budget';

/** Weighs every page of a sealed site, by its compressed copies. */
export function weightsIn(folder: string): readonly Weight[] {
  const sizeOf = (path: string) => statSync(join(folder, existsSync(join(folder, `${path}.br`)) ? `${path}.br` : path)).size;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .map((path) => weigh(path, readFileSync(join(folder, path), 'utf8'), sizeOf));
}
