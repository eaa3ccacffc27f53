import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const directive = /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*(['"])use client\1/;

/** The files below the folders that ask for the framework’s runtime in the browser, which no page of ours has. */
export function clientFiles(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:[jt]sx?|mjs)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => directive.test(readFileSync(path, 'utf8'))),
  );
}
