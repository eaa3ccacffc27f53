import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The path of every file below a folder, from that folder and with slashes. */
export function pathsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
