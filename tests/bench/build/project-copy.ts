import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeContent } from './write-content';
import { measured } from '../command';

/** Shows the project's own claims by their ids, and is in no build. */
const gallery = ['app/gallery', 'components/gallery'];
const parts = ['app', 'components', 'lib', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.mdx.json', 'next.config.ts'];

/**
 * Gives a folder the installed packages, as hard links: a copy would take minutes, and Turbopack
 * refuses a symbolic link. What builds have cached beside the packages stays behind.
 */
export function linkPackages(root: string): void {
  execFileSync('cp', ['-al', resolve('node_modules'), join(root, 'node_modules')]);
  rmSync(join(root, 'node_modules/.cache'), { recursive: true, force: true });
}

/** An empty folder for a project of the bench. */
export function freshFolder(name: string): string {
  const root = resolve('.tmp/bench', name);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  return root;
}

function copyParts(root: string): void {
  for (const part of parts) cpSync(part, join(root, part), { recursive: true });
  linkPackages(root);
}

/** A copy of this project with its own content. */
export function ownCopy(name: string): string {
  const root = freshFolder(name);
  copyParts(root);
  cpSync('content', join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'public'));
  return root;
}

/** A copy of this project with so many generated articles, never built before. */
export async function projectCopy(name: string, articles: number, signal: AbortSignal): Promise<string> {
  const root = freshFolder(name);
  copyParts(root);
  for (const part of gallery) rmSync(join(root, part), { recursive: true });
  mkdirSync(join(root, 'public'));
  writeContent(root, articles);
  await measured(process.execPath, ['--import', 'tsx', 'lib/cli/record.ts'], { cwd: root, signal });
  return root;
}
