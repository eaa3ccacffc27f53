import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const inputs = ['app', 'components', 'content', 'lib', 'public', 'package-lock.json', 'next.config.ts', 'tsconfig.json'];

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Whether `out/` is there and no input is newer than it. */
export function isCurrent(): boolean {
  const page = join('out', 'index.html');
  return existsSync(page) && inputs.every((input) => newest(input) <= statSync(page).mtimeMs);
}
