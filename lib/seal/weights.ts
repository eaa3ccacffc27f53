import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { weigh, type Weight } from './budget';
import { pathsIn } from './paths-in';
import { withoutBase } from './with-base';

/**
 * Weighs every page of a sealed site, by its compressed copies.
 * @param base The folder of its host that the site stands in; `''` at the root.
 */
export function weightsIn(folder: string, base: string): readonly Weight[] {
  const sizeOf = (path: string) => statSync(join(folder, existsSync(join(folder, `${path}.br`)) ? `${path}.br` : path)).size;
  return pathsIn(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => weigh(path, withoutBase(readFileSync(join(folder, path), 'utf8'), base), sizeOf));
}
