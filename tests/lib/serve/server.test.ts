import { rmSync, unlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listen, siteServer } from '@/lib/serve/server';
import { smallSite } from '../../support/small-site';
import { runScript } from '../../support/workspace';

async function served(folder: string): Promise<string> {
  const server = siteServer(folder);
  onTestFinished(() => server.closeAllConnections());
  onTestFinished(() => void server.close());
  return listen(server, 0);
}

test('a built site is served, with its own page for unknown addresses', async () => {
  const address = await served(await smallSite());
  const [home, lost] = await Promise.all([fetch(`${address}/`), fetch(`${address}/lost/`)]);
  expect([home.status, await home.text()]).toEqual([200, 'home']);
  expect([lost.status, await lost.text()]).toEqual([404, 'not here']);
});

test('HEAD tells what GET would, without a body', async () => {
  const address = await served(await smallSite());
  for (const path of ['/evidence/help/', '/lost/']) {
    const [head, get] = await Promise.all([fetch(address + path, { method: 'HEAD' }), fetch(address + path)]);
    const told = ({ status, headers }: Response) => [status, ...[...headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name))];
    expect(told(head)).toEqual(told(get));
    expect(await head.text()).toBe('');
    expect(await get.text()).not.toBe('');
  }
});

test('a site that is built anew or taken away while it is served is served as it was', async () => {
  const folder = await smallSite();
  const address = await served(folder);
  rmSync(folder, { recursive: true });
  expect(await (await fetch(`${address}/`)).text()).toBe('home');
});

test.for(['404.html', '_headers'])('a folder without %s is no built site, with what to do', async (name) => {
  const folder = await smallSite();
  unlinkSync(join(folder, name));
  expect(() => siteServer(folder)).toThrow(`There is no built site in ${folder}/: ${name} is missing. Build it first: npm run build`);
});

test('a folder that is missing is no built site, with what to do', () => {
  expect(() => siteServer('.tmp/nowhere')).toThrow('There is no built site in .tmp/nowhere/: _headers is missing. Build it first: npm run build');
});

test('a taken port is named, with what to do', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, resolve));
  const { port } = taken.address() as AddressInfo;
  await expect(listen(siteServer(await smallSite()), port)).rejects.toThrow(
    `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
  );
  taken.close();
});

test('a port that is no port is refused before anything is built', async () => {
  process.env.PORT = 'abc';
  const { code, output } = await runScript('lib/cli/start.ts');
  delete process.env.PORT;
  expect([code, output]).toEqual([1, 'PORT is “abc”; it must be a whole number from 1 to 65535.\n']);
});
