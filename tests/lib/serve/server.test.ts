import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listen, siteServer } from '@/lib/serve/server';
import { runScript } from '../../support/workspace';

function aSite(): string {
  mkdirSync('.tmp', { recursive: true });
  const folder = mkdtempSync(join('.tmp', 'site-'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'not here');
  return folder;
}

async function aTakenPort(): Promise<{ readonly port: number; readonly free: () => void }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { port: (server.address() as AddressInfo).port, free: () => server.close() };
}

test('a built site is served, with its own page for unknown addresses', async () => {
  const { port, free } = await aTakenPort();
  free();
  const server = siteServer(aSite());
  const address = await listen(server, port);
  const [home, lost] = await Promise.all([fetch(`${address}/`), fetch(`${address}/lost/`)]);
  expect([home.status, await home.text()]).toEqual([200, 'home']);
  expect([lost.status, await lost.text()]).toEqual([404, 'not here']);
  server.close();
});

test('a file outside of the site is not served', async () => {
  const { port, free } = await aTakenPort();
  free();
  const server = siteServer(aSite());
  const address = await listen(server, port);
  const response = await fetch(`${address}/..%2f..%2fpackage.json`);
  expect(response.status).toBe(400);
  server.close();
});

test('a taken port is named, with what to do', async () => {
  const { port, free } = await aTakenPort();
  await expect(listen(siteServer(aSite()), port)).rejects.toThrow(
    `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
  );
  free();
});

test('a port that is no port is refused before anything is built', async () => {
  process.env.PORT = 'abc';
  const { code, output } = await runScript('lib/cli/start.ts');
  delete process.env.PORT;
  expect([code, output]).toEqual([1, 'PORT is “abc”; it must be a whole number from 1 to 65535.\n']);
});
