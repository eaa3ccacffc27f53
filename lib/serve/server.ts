import { createServer, type Server } from 'node:http';
import { answer } from './answer';
import { fixedLimits, limit, usualLimits, type Limits } from './limits';
import { readSite } from './site';

/**
 * A server for a built site: its headers from its own `_headers` file, its compressed copies, and
 * its own 404 page for unknown addresses. It reads the site once and never writes.
 * @throws Error with a sentence that says what to do when the folder holds no built site.
 */
export function siteServer(folder: string, limits: Limits = usualLimits): Server {
  const site = readSite(folder);
  const server = createServer(fixedLimits, ({ method = '', url: target = '', headers: sent }, response) => {
    const { status, headers, body } = answer(site, { method, target, headers: sent });
    response.writeHead(status, headers);
    response.end(method === 'HEAD' ? undefined : body);
  });
  limit(server, limits);
  return server;
}

/**
 * Listens on a port; gives the address.
 * @param port 0 for any that is free.
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
    server.listen(port, () => {
      const address = server.address();
      resolve(`http://localhost:${typeof address === 'object' && address ? address.port : port}`);
    });
  });
}
