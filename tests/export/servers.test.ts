import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, expect, test, type TestContext } from 'vitest';
import { site } from '@/content/site';
import { basePath } from '@/lib/domain/site';
import { readHeadersFile } from '@/lib/seal/header-files';
import { listen, siteServer } from '@/lib/serve/server';
import { ask } from '../support/ask';
import { isInstalled, otherServers, startOther, type OtherServer } from '../support/other-servers';
import { differences } from '../support/site-checks/answers';

const preview = siteServer('out');
const base = basePath(site);
const ours = (await listen(preview, 0)) + base;
const started = new Map(await Promise.all(otherServers.filter(isInstalled).map(async (server) => [server.name, await startOther(server, base)] as const)));
const names = otherServers.map(({ name }) => name);
const without = (name: string) => `${name} is not installed here, so its answers are not compared.`;
for (const name of names) if (!started.has(name)) console.log(without(name));

afterAll(() => {
  for (const { end } of started.values()) end();
  preview.closeAllConnections();
  preview.close();
});

/** The address of another server; the test is left out, with the reason, where it is not installed. */
function addressOf(name: OtherServer['name'], { skip }: TestContext): string {
  const server = started.get(name);
  return server ? server.address : skip(without(name));
}

function inFolder(folder: string, end: string): string {
  const name = readdirSync(`out/${folder}`).find((name) => name.endsWith(end)) ?? expect.fail(`out/${folder} has no file *${end}.`);
  return `/${folder}/${name}`;
}

const paths = {
  'the first page': '/',
  'an article': '/evidence/does-it-help/',
  'a script': inFolder('elements', '.js'),
  'the worker': '/sw.js',
  'an icon': '/icons/apple-touch-icon.png',
  'a picture': inFolder('og', '.png'),
  'data as JSON': '/data/claims.json',
  'data as BibTeX': '/data/library.bib',
  'data as RIS': '/data/library.ris',
  'data as a table': inFolder('data/figures', '.csv'),
  'a card for other sites': '/embed/claims/noppers-15-min/',
  'an oEmbed file': '/oembed/claims/noppers-15-min.json',
  'the Atom feed': '/feed.xml',
  'the JSON feed': '/feed.json',
} as const;
const unknown = {
  'an unknown page': '/not/there/',
  'an old script': '/elements/site.00000000.js',
  'unknown data': '/data/not-there.json',
} as const;

const told = [
  ...new Set(readHeadersFile(readFileSync('out/_headers', 'utf8')).flatMap(({ headers }) => headers.map(([name]) => name.toLowerCase()))),
  'content-encoding',
  'content-range',
];

const each = <Case>(cases: readonly Case[]) => names.flatMap((name) => cases.map((one) => [name, one] as const));

const cases = [...Object.entries(paths).map(([what, path]) => ({ what, path, status: 200 })), ...Object.entries(unknown).map(([what, path]) => ({ what, path, status: 404 }))];

test.for(each(cases).map(([name, one]) => ({ name, ...one })))('$name serves $what as the preview does, with $status', async ({ name, path, status }, context) => {
  const theirs = addressOf(name, context);
  for (const takes of ['identity', 'gzip', ...(name === 'caddy' ? ['br', 'br, gzip'] : [])]) {
    const headers = { 'accept-encoding': takes };
    const answer = await ask(ours, path, headers);
    expect(answer.status).toBe(status);
    expect(differences(await ask(theirs, path, headers), answer, told), takes).toEqual([]);
  }
});

test.for(each(['/', '/not/there/', '/data/claims.json']))('%s tells by HEAD of %s what the preview does', async ([name, path], context) => {
  const theirs = addressOf(name, context);
  expect(differences(await ask(theirs, path, {}, 'HEAD'), await ask(ours, path, {}, 'HEAD'), told)).toEqual([]);
});

test.for(each(['bytes=2-5', 'bytes=-5', 'bytes=100-', 'bytes=99999999-']))('%s gives of a file %s as the preview does', async ([name, range], context) => {
  const theirs = addressOf(name, context);
  const [part, expected] = await Promise.all([theirs, ours].map((address) => ask(address, '/data/library.bib', { range })));
  expect([part?.status, part?.headers['content-range']]).toEqual([expected?.status, expected?.headers['content-range']]);
  if (expected?.status === 206) expect(part?.body).toEqual(expected.body);
});

test.for(each(['identity', 'gzip', 'br']))('%s says 304 to who has a page as %s, and each form has a tag of its own', async ([name, takes], context) => {
  const theirs = addressOf(name, context);
  for (const address of [ours, theirs]) {
    const { headers } = await ask(address, '/', { 'accept-encoding': takes });
    const again = await ask(address, '/', { 'accept-encoding': takes, 'if-none-match': String(headers.etag) });
    expect([again.status, again.body.length, again.headers['content-security-policy'], again.headers['cache-control']]).toEqual([
      304,
      0,
      headers['content-security-policy'],
      headers['cache-control'],
    ]);
    const other = await ask(address, '/', { 'accept-encoding': takes === 'gzip' ? 'identity' : 'gzip' });
    expect(other.headers.etag).not.toBe(headers.etag);
  }
});

test.for(each(['/evidence', '/evidence/does-it-help']))('%s leads from %s to the page, without a name of a host', async ([name, path], context) => {
  const theirs = addressOf(name, context);
  for (const address of [ours, theirs]) {
    const { status, headers } = await ask(address, path);
    expect([301, 308]).toContain(status);
    expect(headers.location).toBe(`${base}${path}/`);
  }
});

test.for(each(['POST', 'PUT', 'DELETE']))('%s refuses %s, as the preview does', async ([name, method], context) => {
  const theirs = addressOf(name, context);
  for (const address of [ours, theirs]) expect((await ask(address, '/', {}, method)).status).toBe(405);
});

test.for(each(['/..%2f..%2fpackage.json', '/../package.json', '/%2e%2e/%2e%2e/package.json', '/%00', '/..%5c..%5cpackage.json']))(
  '%s gives nothing away at %s',
  async ([name, path], context) => {
    const theirs = addressOf(name, context);
    for (const address of [ours, theirs]) {
      const { status, headers, body } = await ask(address, path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(headers.location).toBeUndefined();
      expect(body.toString()).not.toContain('devDependencies');
    }
  },
);

test.for(each(['//example.org/%2e%2e', '//example.org/evidence', '//evidence', '/\\example.org/..']))('%s leads nobody from %s to another site', async ([name, path], context) => {
  const theirs = addressOf(name, context);
  for (const address of [ours, theirs]) {
    const { headers } = await ask(address, path);
    expect(headers.location ?? '/').toMatch(/^\/(?!\/|\\)/);
  }
});
