import { expect, onTestFinished, test } from 'vitest';
import { browserScript, servedScripts } from '@/lib/publish/elements';
import { seal } from '@/lib/seal/seal';
import { listen, siteServer } from '@/lib/serve/server';
import { smallExport } from '../../support/small-export';

const page = (links: readonly string[]) =>
  `<head><link rel="stylesheet" href="/_next/a.css"/><link rel="icon" href="/icon.svg"/></head><body><script data-elements="/elements/site.js">go()</script>${links.map((link) => `<a href="${link}">${link}</a>`).join('')}<img src="/qr/home.svg"/></body>`;

/** A small site, sealed for a folder. */
async function sealed(base: string): Promise<string> {
  const pages = { 'index.html': page(['/', '/short/', '/short/#a', '/data/claims.json']), 'short/index.html': page(['/', '#a']), '404.html': page(['/']) };
  const folder = await smallExport(pages, base);
  await seal(folder, `${folder}-cache`, base);
  return folder;
}

async function served(base: string): Promise<string> {
  const server = siteServer(await sealed(base));
  onTestFinished(() => server.closeAllConnections());
  onTestFinished(() => void server.close());
  return listen(server, 0);
}

const addressesIn = (html: string) => [...html.matchAll(/\s(?:href|src|data-elements)="([^"]+)"/g)].map(([, address]) => address ?? '');

test.for(['', '/evidence-site', '/a/evidence-site'])('of a site in the folder “%s” every address leads to a file below it', async (base) => {
  const host = await served(base);
  const known = new Set([`${base}/`, `${base}/not/there/`]);
  for (const path of known) {
    const answer = await fetch(host + path);
    expect(answer.status, path).toBe(path.endsWith('/not/there/') ? 404 : 200);
    if (!answer.headers.get('content-type')?.startsWith('text/html')) continue;
    for (const address of addressesIn(await answer.text())) {
      const { pathname } = new URL(address, host + path);
      expect(pathname.startsWith(`${base}/`), address).toBe(true);
      known.add(pathname);
    }
  }
  expect(known.size).toBe(7);

  const worker = await (await fetch(`${host}${base}/sw.js`)).text();
  const { files } = JSON.parse(worker.slice('self.kept='.length, worker.indexOf(';\n'))) as { readonly files: object };
  const search = (await (await fetch(`${host}${base}/data/search.json`)).json()) as { readonly entries: readonly { readonly href: string }[] };
  const told = [...Object.keys(files), ...search.entries.map(({ href }) => href)];
  expect(told).toHaveLength(4);
  for (const path of told) expect((await fetch(host + path)).status, path).toBe(200);
});

test('scripts name no address of the site without its folder', async () => {
  const rooted = /["'`}]\/(?:claims|data|handout|short|sw\.js)\b/g;
  const scriptsFor = async (base: string) => (await Promise.all(servedScripts.map((name) => browserScript(process.cwd(), name, base)))).join('\n');
  expect((await scriptsFor('')).match(rooted)).toHaveLength(5);
  expect((await scriptsFor('/evidence-site')).match(rooted)).toBeNull();
});
