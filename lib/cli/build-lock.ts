import { readFileSync, rmSync, writeFileSync } from 'node:fs';

const file = '.out-lock';

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The process that holds the lock; undefined when it has ended, as after a kill. */
function holder(): number | undefined {
  const number = Number(readFileSync(file, 'utf8'));
  return number > 0 && number !== process.pid && isRunning(number) ? number : undefined;
}

/**
 * Runs a build unless another one runs in the same folder, because two would write over each other.
 * @returns what the build gives, or the number of the process that builds already.
 */
export function alone<Result>(build: () => Result): Result | { readonly builder: number } {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const builder = holder();
    if (builder !== undefined) return { builder };
    writeFileSync(file, String(process.pid));
  }
  try {
    return build();
  } finally {
    rmSync(file, { force: true });
  }
}
