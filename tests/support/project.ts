import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A copy of the project, without what builds leave behind, that shares the installed packages. */
export function aProject(): string {
  mkdirSync('.tmp', { recursive: true });
  const root = mkdtempSync(join('.tmp', 'project-'));
  for (const name of ['app', 'components', 'content', 'lib', 'package.json', 'tsconfig.json', 'next.config.ts']) {
    cpSync(name, join(root, name), { recursive: true });
  }
  mkdirSync(join(root, 'public'));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  return root;
}
