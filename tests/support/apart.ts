import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Limits } from '@/lib/serve/limits';
import { smallSite } from './small-site';

/** What a server in a process of its own holds: open connections, and bytes of memory. */
export type Holding = { readonly connections: number; readonly bytes: number };

/** A server in a process of its own, so that it alone is measured, and its end is seen. */
export type Apart = {
  readonly address: string;
  readonly process: ChildProcess;
  readonly holding: () => Promise<Holding>;
  /** A connection that says what a test wants; it ends with the test. */
  readonly connection: (text?: string) => Promise<Socket>;
};

async function message<T>(from: ChildProcess): Promise<T> {
  const [told] = (await once(from, 'message')) as [T];
  return told;
}

/** Everything that a server says on a connection until it closes it. */
export async function heard(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
  await once(socket, 'close');
  return text;
}

/** Serves the small site apart, until the test is finished or, with `afterAll`, all of a file's tests are. */
export async function serveApart(limits: Partial<Limits> = {}, atEnd: (end: () => void) => void = onTestFinished): Promise<Apart> {
  const server = fork('tests/support/served-apart.ts', [await smallSite(), JSON.stringify(limits)], { execArgv: ['--import', 'tsx', '--expose-gc'] });
  atEnd(() => void server.kill('SIGKILL'));
  const address = await message<string>(server);
  const sockets: Socket[] = [];
  atEnd(() => sockets.forEach((socket) => socket.destroy()));
  return {
    address,
    process: server,
    holding: () => {
      server.send('holding');
      return message<Holding>(server);
    },
    connection: async (text = '') => {
      const socket = connect(Number(new URL(address).port), '127.0.0.1');
      sockets.push(socket);
      socket.on('error', () => socket.destroy());
      await once(socket, 'connect');
      if (text !== '') socket.write(text);
      return socket;
    },
  };
}
