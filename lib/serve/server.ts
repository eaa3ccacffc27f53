import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, type HeaderRule } from '../seal/headers';
import { readHeadersFile } from '../seal/header-files';

/** Milliseconds that a client has to send its headers and its request, and that an idle connection stays open. */
const patience = { headers: 10_000, request: 15_000, idle: 5_000 } as const;
const mostHeaderBytes = 16_384;

function rulesIn(folder: string): readonly HeaderRule[] {
  try {
    return readHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));
  } catch {
    return [];
  }
}

function refuse(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', allow: 'GET, HEAD' });
  response.end(words);
}

/** The path that a request asks for; undefined when it is badly written or hides dots and slashes. */
function pathOf({ url = '/' }: IncomingMessage): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://site').pathname);
    return /%2e|%2f|%5c|%00/i.test(url) || path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

/**
 * A server for a built site: its headers from its own `_headers` file, its compressed copies, and
 * its own 404 page for unknown addresses. It reads and never writes.
 */
export function siteServer(folder: string): Server {
  const rules = rulesIn(folder);
  const notFound = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    },
  });
  const server = createServer({ maxHeaderSize: mostHeaderBytes }, (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD.');
    const path = pathOf(request);
    if (path === undefined) return refuse(response, 400, 'This address is not well written.');
    return files(request, response, () => {
      for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : notFound);
    });
  });
  server.headersTimeout = patience.headers;
  server.requestTimeout = patience.request;
  server.keepAliveTimeout = patience.idle;
  return server;
}

/**
 * Listens on a port; gives the address.
 * @throws Error with a sentence that names the port when it is taken.
 */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`)
          : error,
      );
    });
    server.listen(port, () => resolve(`http://localhost:${port}`));
  });
}
