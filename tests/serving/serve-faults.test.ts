import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { expect, test } from 'vitest';
import { ask } from '../support/ask';
import { heard, serveApart, type Apart } from '../support/apart';

/** How many requests a burst has: `REQUESTS=100000` for a long run. */
const requests = Number(process.env.REQUESTS ?? 5_000);
const megabyte = 1024 * 1024;
const page = 'GET /evidence/help/ HTTP/1.1\r\nHost: localhost\r\n';
const data = 'GET /data/claims.json HTTP/1.1\r\nHost: localhost\r\n\r\n';

/** Waits until no connection is left. */
async function emptied({ holding }: Apart): Promise<void> {
  await expect.poll(async () => (await holding()).connections, { timeout: 30_000, interval: 100 }).toBe(0);
}

/** Asks many times over a few connections that stay open; gives how often each status came. */
async function burst(address: string, count: number, paths: readonly string[]): Promise<Readonly<Record<number, number>>> {
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  const counts: Record<number, number> = {};
  let left = count;
  const work = async () => {
    for (let index = left--; index > 0; index = left--) {
      const asked = get(new URL(paths[index % paths.length] ?? '/', address), { agent });
      const [response] = (await once(asked, 'response')) as [NodeJS.ReadableStream & { readonly statusCode: number }];
      response.resume();
      await once(response, 'end');
      counts[response.statusCode] = (counts[response.statusCode] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: 50 }, work));
  agent.destroy();
  return counts;
}

const halfSent = ({ connection }: Apart) => Promise.all(Array.from({ length: 1_000 }, () => connection(`${page}X-Slow: `)));

test('a thousand clients that never finish their headers keep nobody else from an answer', async () => {
  const server = await serveApart();
  const slow = await halfSent(server);
  for (let index = 0; index < 50; index++) expect((await ask(server.address, '/evidence/help/')).status).toBe(200);
  expect(slow.filter((socket) => socket.closed)).toEqual([]);
});

test('clients that never finish their headers are sent away', async () => {
  const server = await serveApart({ headers: 1_000, request: 1_000 });
  await halfSent(server);
  await emptied(server);
});

test('a client that sends one letter at a time is late all the same', async () => {
  const server = await serveApart({ headers: 1_000, request: 1_000 });
  const socket = await server.connection(page);
  const letters = setInterval(() => socket.write('X'), 100);
  expect(await heard(socket)).toMatch(/^HTTP\/1\.1 408 /);
  clearInterval(letters);
});

test('a burst of requests is answered whole, and takes no memory that stays', async () => {
  const server = await serveApart();
  const paths = ['/', '/evidence/help/', '/lost/', '/data/one.bib'];
  await burst(server.address, 2_000, paths);
  const before = await server.holding();
  expect(await burst(server.address, requests, paths)).toEqual({ 200: (requests / 4) * 3, 404: requests / 4 });
  await emptied(server);
  expect((await server.holding()).bytes - before.bytes).toBeLessThan(32 * megabyte);
}, 600_000);

test('clients that leave in the middle of an answer leave nothing behind', async () => {
  const server = await serveApart();
  const comeAndGo = async (rounds: number) => {
    for (let round = 0; round < rounds; round++) {
      const clients = await Promise.all(Array.from({ length: 50 }, () => server.connection(data.repeat(10))));
      await Promise.all(clients.map(async (socket) => {
        await once(socket, 'data');
        socket.resetAndDestroy();
      }));
    }
    await emptied(server);
    return (await server.holding()).bytes;
  };
  const early = await comeAndGo(4);
  expect((await comeAndGo(8)) - early).toBeLessThan(32 * megabyte);
  expect((await ask(server.address, '/data/claims.json')).status).toBe(200);
});

test('clients that take nothing of a long answer are sent away', async () => {
  const server = await serveApart({ stalled: 1_000 });
  const clients = await Promise.all(Array.from({ length: 20 }, () => server.connection()));
  for (const client of clients) client.pause().write(data.repeat(100));
  await emptied(server);
});

test('more connections than there are places are closed at once, and places become free again', async () => {
  const server = await serveApart({ connections: 20, headers: 3_000, request: 3_000 });
  const slow = await Promise.all(Array.from({ length: 60 }, () => server.connection(page)));
  await expect.poll(() => slow.filter((socket) => socket.closed).length, { timeout: 10_000 }).toBeGreaterThanOrEqual(40);
  expect((await server.holding()).connections).toBe(20);
  await emptied(server);
  expect((await ask(server.address, '/')).status).toBe(200);
});
