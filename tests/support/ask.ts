import { request, type IncomingHttpHeaders } from 'node:http';

/** An answer as it came over the wire: nothing unpacked, no redirect followed. */
export type Wire = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

/** Asks on a connection of its own, with exactly these headers, and this path after that of the address. */
export function ask(address: string, path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Wire> {
  return new Promise((resolve, reject) => {
    const before = new URL(address).pathname.replace(/\/$/, '');
    const asked = request(address, { path: before + path, method, headers: { ...headers }, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end();
  });
}
