import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '@/lib/serve/server';
import { stop } from '@/lib/serve/stop';
import { ask } from '../support/ask';
import { heard, serveApart } from '../support/apart';

const request = 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n';

/** A server whose answers a test finishes. */
async function slowServer() {
  const answers: ServerResponse[] = [];
  const server = createServer((_, response) => void answers.push(response));
  onTestFinished(() => server.closeAllConnections());
  const address = await listen(server, 0);
  const socket = connect(Number(new URL(address).port), '127.0.0.1');
  socket.write(request);
  await expect.poll(() => answers.length).toBe(1);
  return { server, address, socket, answer: answers[0] as ServerResponse };
}

test('an answer under way is finished, and nobody new gets in', async () => {
  const { server, address, socket, answer } = await slowServer();
  const stopped = stop(server);
  await expect(ask(address, '/')).rejects.toThrow('ECONNREFUSED');
  const text = heard(socket);
  const before = Date.now();
  answer.end('all of it');
  expect(await text).toContain('all of it');
  await stopped;
  expect(Date.now() - before).toBeLessThan(1_500);
});

test('a connection that stays open after its answer does not hold up the end', async () => {
  const { server, socket, answer } = await slowServer();
  answer.end('done');
  await once(socket, 'data');
  const before = Date.now();
  await stop(server, 10_000);
  expect(Date.now() - before).toBeLessThan(1_000);
});

test('an answer that never ends is cut', async () => {
  const { server, socket } = await slowServer();
  const before = Date.now();
  await stop(server, 300);
  await once(socket.resume(), 'close');
  expect(Date.now() - before).toBeLessThan(2_000);
});

test.for(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s ends the server as if all was well', async (signal) => {
  const server = await serveApart();
  const socket = await server.connection(request);
  await once(socket, 'data');
  const ended = once(server.process, 'exit');
  server.process.kill(signal);
  expect(await ended).toEqual([0, null]);
});

test('a second signal, as a terminal and npm both send one, does not cut what the first lets finish', async () => {
  const server = await serveApart();
  await server.connection('GET / HTTP/1.1\r\n');
  await server.holding();
  const ended = once(server.process, 'exit');
  server.process.kill('SIGINT');
  await pause(500);
  server.process.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
});
