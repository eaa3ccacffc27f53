import { createServer, type AddressInfo } from 'node:net';
import { spawn } from 'node:child_process';

/** A server that runs beside the bench, and how to end it. */
export type Running = { readonly url: string; readonly stop: () => Promise<void> };

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function answers(url: string, signal: AbortSignal): Promise<boolean> {
  return fetch(url, { signal }).then(() => true, () => false);
}

/**
 * Starts a server in a process of its own and waits until it answers.
 * @throws Error with what it printed when it ends or does not answer within twenty seconds.
 */
export async function running(file: string, args: readonly string[], port: number, signal: AbortSignal): Promise<Running> {
  const url = `http://localhost:${port}`;
  const child = spawn(file, args, { env: { ...process.env, PORT: String(port) }, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  let isOver = false;
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => (printed += error.message)).once('close', () => {
      isOver = true;
      resolve();
    });
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  for (const last = Date.now() + 20_000; !(await answers(`${url}/`, signal)); ) {
    signal.throwIfAborted();
    if (isOver || Date.now() > last) {
      kill();
      throw new Error(`${file} does not answer: ${printed.trim()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      const patience = setTimeout(kill, 5000);
      await ended;
      clearTimeout(patience);
      process.off('exit', kill);
    },
  };
}
