import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { answer } from '@/lib/serve/answer';
import { readSite } from '@/lib/serve/site';
import { smallSite } from '../../support/small-site';

const folder = await smallSite();
const site = readSite(folder);
const get = (target: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') => answer(site, { method, target, headers });
const page = '/evidence/help/';
const inFolder = readSite(await smallSite('/evidence-site'));
const bytesOf = (path: string) => readFileSync(join(folder, path));

test.for([
  [undefined, undefined],
  ['', undefined],
  ['br', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['BR;q=0.5', 'br'],
  ['br;q=0, gzip;q=0.2', 'gzip'],
  ['gzip;q=0', undefined],
  ['*', 'br'],
  ['identity;q=1, *;q=0', undefined],
  ['library', undefined],
] as const)('to a client that takes “%s” a page comes packed as %s', ([takes, packed]) => {
  const { status, headers, body } = get(page, takes === undefined ? {} : { 'accept-encoding': takes });
  expect([status, headers['Content-Encoding'], headers.Vary]).toEqual([200, packed, 'Accept-Encoding']);
  const unpacked = packed === 'br' ? brotliDecompressSync(body) : packed === 'gzip' ? gunzipSync(body) : body;
  expect(unpacked).toEqual(bytesOf('evidence/help/index.html'));
  expect(headers['Content-Length']).toBe(body.length);
});

test('each form of a page has an entity tag of its own, which its bytes alone give', () => {
  const tags = ['br', 'gzip', 'identity'].map((takes) => get(page, { 'accept-encoding': takes }).headers.ETag);
  expect(new Set(tags).size).toBe(3);
  for (const tag of tags) expect(tag).toMatch(/^"[\w-]{22}"$/);
  expect(readSite(folder).files.get(page)?.plain.etag).toBe(tags[2]);
});

test('a client that has this version gets 304 with every header but those of a body', () => {
  const tag = String(get(page).headers.ETag);
  for (const tags of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
    const { status, headers, body } = get(page, { 'if-none-match': tags });
    expect([status, body.length, headers.ETag, headers.Vary, headers['Content-Length']]).toEqual([304, 0, tag, 'Accept-Encoding', undefined]);
    expect(headers['Content-Security-Policy']).toContain("default-src 'none'");
  }
});

test('a client that has another version, or another form of this one, gets the page', () => {
  const packed = String(get(page, { 'accept-encoding': 'br' }).headers.ETag);
  expect(get(page, { 'if-none-match': '"other"' }).status).toBe(200);
  expect(get(page, { 'if-none-match': packed }).status).toBe(200);
});

test('a date alone tells too, when there is no entity tag', () => {
  const modified = String(get(page).headers['Last-Modified']);
  const earlier = new Date(Date.parse(modified) - 1000).toUTCString();
  expect(get(page, { 'if-modified-since': modified }).status).toBe(304);
  expect(get(page, { 'if-modified-since': earlier }).status).toBe(200);
  expect(get(page, { 'if-modified-since': 'yesterday' }).status).toBe(200);
  expect(get(page, { 'if-none-match': '"other"', 'if-modified-since': modified }).status).toBe(200);
});

test.for([
  ['bytes=0-0', 0, 1],
  ['bytes=2-5', 2, 6],
  ['bytes=-3', -3, undefined],
  ['bytes=10-', 10, undefined],
  ['bytes=1-999999', 1, undefined],
  ['bytes=-999999', 0, undefined],
] as const)('%s gives that part, of the form that the client takes', ([range, from, to]) => {
  for (const takes of ['identity', 'br']) {
    const whole = get(page, { 'accept-encoding': takes });
    const part = get(page, { 'accept-encoding': takes, range });
    const expected = whole.body.subarray(from, to);
    const first = (from + whole.body.length) % whole.body.length;
    expect(part.body).toEqual(expected);
    expect([part.status, part.headers['Content-Range'], part.headers['Content-Length']]).toEqual([
      206,
      `bytes ${first}-${first + expected.length - 1}/${whole.body.length}`,
      expected.length,
    ]);
    expect([part.headers.ETag, part.headers['Content-Encoding']]).toEqual([whole.headers.ETag, whole.headers['Content-Encoding']]);
  }
});

test.for(['bytes=5-2', 'bytes=abc', 'bytes=-', 'bytes=0-1,4-5', 'pages=1-2', 'bytes=1e3-'])('%s is no part, so the whole comes', (range) => {
  expect(get(page, { range }).status).toBe(200);
});

test.for(['bytes=999999-', 'bytes=-0'])('%s lies beyond the end', (range) => {
  const { status, headers } = get(page, { range });
  expect([status, headers['Content-Range']]).toEqual([416, `bytes */${bytesOf('evidence/help/index.html').length}`]);
});

test('a part of another version is not sent: the whole comes', () => {
  const { ETag, 'Last-Modified': modified } = get(page).headers;
  const asked = (condition: unknown) => get(page, { range: 'bytes=0-1', 'if-range': String(condition) }).status;
  expect([asked(ETag), asked(modified), asked('"other"'), asked(`W/${String(ETag)}`), asked(new Date(0).toUTCString())]).toEqual([206, 206, 200, 200, 200]);
  expect(get(page, { range: 'bytes=0-1' }, 'HEAD').status).toBe(200);
});

test.for(['/..%2fpackage.json', '/%2e%2e/package.json', '/../package.json', '/a%00', '/%', '/%ff', '/..%5cpackage.json', '/a\\b', 'nothing', ''])(
  'the address “%s” is refused',
  (target) => {
    expect(get(target).status).toBe(400);
  },
);

test.for(['/lost/', '//', '//example.org/', '/_headers', '/evidence/help/index.html.br', '/constructor', '/.env'])('there is nothing at %s', (target) => {
  const { status, headers, body } = get(target);
  expect([status, headers['Content-Type'], body.toString()]).toEqual([404, 'text/html; charset=utf-8', 'not here']);
  expect(headers['Content-Security-Policy']).toContain("default-src 'none'");
});

test('what is missing among files that are kept for a year is not missing for a year', () => {
  expect(get('/elements/site.0123abcd.js').headers['Cache-Control']).toContain('immutable');
  expect(get('/elements/site.old.js').headers['Cache-Control']).toBe('public, max-age=0, must-revalidate');
});

test('a page without its slash leads to the page, and nowhere else', () => {
  const { status, headers } = get('/evidence/help?from=a');
  expect([status, headers.Location]).toEqual([308, '/evidence/help/?from=a']);
  expect(get('//evidence/help').status).toBe(404);
});

test('an address with a host, as proxies write it, is understood', () => {
  expect(get('http://localhost:3000/?a#b').body.toString()).toBe('home');
});

test.for(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])('%s is refused, and its body is not waited for', (method) => {
  const { status, headers } = get('/', {}, method);
  expect([status, headers.Allow, headers.Connection]).toEqual([405, 'GET, HEAD', 'close']);
});

test('data may be read by other sites, pages may not', () => {
  const told = (target: string) => ['Access-Control-Allow-Origin', 'Cross-Origin-Resource-Policy', 'Content-Type'].map((name) => get(target).headers[name]);
  expect(told('/data/one.bib')).toEqual(['*', 'cross-origin', 'application/x-bibtex; charset=utf-8']);
  expect(told('/data/claims.json')).toEqual(['*', 'cross-origin', 'application/json']);
  expect(told('/')).toEqual([undefined, 'same-origin', 'text/html; charset=utf-8']);
});

test.for([
  ['/evidence-site/', 200],
  ['/evidence-site/evidence/help/', 200],
  ['/evidence-site/elements/site.0123abcd.js', 200],
  ['/evidence-site/not/there/', 404],
  ['/', 404],
  ['/evidence/help/', 404],
  ['/evidence-sites/', 404],
] as const)('a site in a folder of its host answers to %s with %i', ([target, status]) => {
  const got = answer(inFolder, { method: 'GET', target, headers: {} });
  expect([got.status, got.headers['Cache-Control']]).toEqual([status, target.includes('elements') ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate']);
});

test.for(['/evidence-site', '/evidence-site/evidence/help'])('%s leads to its page in the folder', (target) => {
  expect(answer(inFolder, { method: 'GET', target: `${target}?a=1`, headers: {} })).toMatchObject({ status: 308, headers: { Location: `${target}/?a=1` } });
});

test.for([
  ['/evidence/old/', '/evidence/help/'],
  ['/evidence/old', '/evidence/help/'],
  ['/evidence/old/?a=1', '/evidence/help/'],
] as const)('%s leads for ever to %s, with the headers of every path', ([target, to]) => {
  const { status, headers } = get(target);
  expect([status, headers.Location]).toEqual([301, to]);
  expect(headers['Content-Security-Policy']).toContain("default-src 'none'");
});

test('in a folder of a host an old address leads on within it', () => {
  const asked = (target: string) => answer(inFolder, { method: 'GET', target, headers: {} });
  expect(asked('/evidence-site/evidence/old/').headers.Location).toBe('/evidence-site/evidence/help/');
  expect(asked('/evidence/old/').status).toBe(404);
});

test('the file of redirects is not served', () => {
  expect(get('/_redirects').status).toBe(404);
});

test('a card for other sites may be framed by them, and the page beside it may not', () => {
  const framed = (target: string) => [get(target).status, get(target).headers['X-Frame-Options'], /frame-ancestors (\S+)/.exec(String(get(target).headers['Content-Security-Policy']))?.[1]];
  expect(framed('/embed/claims/a/')).toEqual([200, undefined, '*;']);
  expect(framed('/evidence/help/')).toEqual([200, 'DENY', "'none';"]);
});
