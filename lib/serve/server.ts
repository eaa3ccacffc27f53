import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A server for a built site. Unknown addresses get the site's own 404 page. */
export function siteServer(folder: string): Server {
  const files = sirv(folder, { etag: true, dev: false });
  const notFound = readFileSync(join(folder, '404.html'));
  return createServer((request, response) => {
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'no-referrer');
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFound);
    });
  });
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
