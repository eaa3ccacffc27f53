import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';

/** The commit that is checked out, with `-dirty` when files differ from it. */
export function commit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

/** The day, as `2026-11-22`. */
export const today = (now = new Date()): string => now.toISOString().slice(0, 10);

/** The machine and the state of the project that figures were measured with, in a sentence. */
export function measuredOn(): string {
  const { model = 'unknown processor' } = cpus()[0] ?? {};
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `Measured on ${today()}, commit ${commit()}: ${model.trim()}, ${cpus().length} cores, ${gigabytes} GB, Node ${process.versions.node}.`;
}
