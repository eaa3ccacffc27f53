import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the project, without what builds leave behind, that shares the installed packages. */
export function aProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  for (const name of ['app', 'components', 'content', 'lib', 'package.json', 'package-lock.json', 'tsconfig.json', 'next.config.ts']) {
    cpSync(name, join(root, name), { recursive: true });
  }
  mkdirSync(join(root, 'public'));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  return root;
}
