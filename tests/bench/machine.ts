import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';

function commit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

/** The machine and the state of the project that figures were measured with, in a sentence. */
export function measuredOn(now = new Date()): string {
  const { model = 'unknown processor' } = cpus()[0] ?? {};
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `Measured on ${now.toISOString().slice(0, 10)}, commit ${commit()}: ${model.trim()}, ${cpus().length} cores, ${gigabytes} GB, Node ${process.versions.node}.`;
}
