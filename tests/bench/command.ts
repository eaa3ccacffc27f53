import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

/** A line that a command printed, and the seconds after its start at which it did. */
export type Line = { readonly at: number; readonly text: string };

/** How a command went. */
export type Ran = {
  /** When it began, in milliseconds since 1970. */
  readonly began: number;
  readonly seconds: number;
  /** Seconds of processor time that it and its children took, on all cores: the figure that a busy machine changes least. */
  readonly processor: number;
  /** The most memory that it and its children held together at one time, in bytes (sum of resident sets, four looks a second). */
  readonly peak: number;
  readonly lines: readonly Line[];
};

type Options = { readonly cwd?: string; readonly env?: Readonly<Record<string, string>>; readonly signal: AbortSignal };

const look = promisify(execFile);
const groups = new Set<number>();

function endGroup(group: number, how: 'SIGINT' | 'SIGKILL' = 'SIGKILL'): void {
  try {
    process.kill(-group, how);
  } catch {
    // It has ended by itself.
  }
}

process.on('exit', () => groups.forEach((group) => endGroup(group)));
for (const how of ['SIGINT', 'SIGTERM'] as const) process.once(how, () => process.exit(130));

/** What the shell's `times` tells of its children, such as `1m2.50s 0m3.00s`, in seconds. */
export function processorTime(times: string): number {
  const [, children = ''] = times.trim().split('\n').slice(-2);
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

async function memoryOf(group: number): Promise<number> {
  const { stdout } = await look('ps', ['-A', '-o', 'pgid=,rss=']);
  const rows = stdout.trim().split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  return rows.filter(([id]) => id === group).reduce((sum, [, kilobytes = 0]) => sum + kilobytes * 1024, 0);
}

/**
 * Runs a command in a process group of its own and measures it.
 * @throws Error with the end of its output when it fails, or when the signal stops it.
 */
export async function measured(file: string, args: readonly string[], { cwd = '.', env = {}, signal }: Options): Promise<Ran> {
  signal.throwIfAborted();
  const began = Date.now();
  const since = () => (Date.now() - began) / 1000;
  const times = join(mkdtempSync(join(tmpdir(), 'bench-')), 'times');
  const child = spawn('sh', ['-c', '"$@"; code=$?; times > "$TIMES"; exit $code', 'sh', file, ...args], {
    cwd,
    env: { ...process.env, ...env, TIMES: times },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const group = child.pid;
  const lines: Line[] = [];
  let peak = 0;
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (text) => text.trim() !== '' && lines.push({ at: since(), text: text.trim() }));
  }
  // Lighthouse ends its browser, which is in no group of ours, when it is asked politely.
  const stop = () => {
    if (group === undefined) return;
    endGroup(group, 'SIGINT');
    setTimeout(() => endGroup(group), 3000).unref();
  };
  signal.addEventListener('abort', stop);
  if (group !== undefined) groups.add(group);
  const looking = setInterval(() => {
    if (group !== undefined) memoryOf(group).then((bytes) => (peak = Math.max(peak, bytes)), () => undefined);
  }, 250);
  try {
    const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
    const seconds = since();
    signal.throwIfAborted();
    if (code !== 0) throw new Error(`${[basename(file), ...args].join(' ')} ended with ${code}:\n${lines.slice(-12).map(({ text }) => text).join('\n')}`);
    return { began, seconds, processor: processorTime(readFileSync(times, 'utf8')), peak, lines };
  } finally {
    rmSync(dirname(times), { recursive: true });
    clearInterval(looking);
    signal.removeEventListener('abort', stop);
    if (group !== undefined) {
      endGroup(group);
      groups.delete(group);
    }
  }
}
