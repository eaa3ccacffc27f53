import { spawnSync } from 'node:child_process';

/** A command of an installed package, such as `next`. */
export function binary(name: string): string {
  return `node_modules/.bin/${name}`;
}

/** Runs a command with its output on the terminal; gives its exit code. */
export function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): number {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (error) throw error;
  return status ?? 1;
}
