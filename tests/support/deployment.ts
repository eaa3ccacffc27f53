import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { isKept, offlineWorker } from '@/lib/seal/offline';
import { pages } from './pages';

const types: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', js: 'text/javascript' };
const assets = ['sw.js', 'manifest.webmanifest', ...new Set(pages.flatMap(({ html }) => [...html.matchAll(/"\/(_next\/static\/[^"]+\.css|elements\/site\.[^"]+\.js)"/g)].map(([, path]) => path ?? '')))];

/** The built site on a server of its own, whose pages a test can replace as a new version would. */
export class Deployment {
  private readonly files = new Map<string, Buffer>();
  private readonly server: Server;
  /** The paths that were asked for, in order. */
  readonly asked: string[] = [];

  private constructor() {
    for (const { file } of pages) this.files.set(file.replace(/^out\//, ''), readFileSync(file));
    for (const path of assets) this.files.set(path, readFileSync(join('out', path)));
    this.server = createServer(({ url }, response) => {
      const path = new URL(url ?? '/', 'http://site.example').pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
      this.asked.push(path);
      const file = this.files.get(path);
      response.writeHead(file ? 200 : 404, { 'content-type': types[path.split('.').at(-1) ?? ''] ?? 'text/plain' });
      response.end(file);
    });
  }

  /** Serves the site as it was built. */
  static async start(): Promise<Deployment> {
    const deployment = new Deployment();
    await new Promise<void>((resolve) => deployment.server.listen(0, resolve));
    return deployment;
  }

  /** Where the site is. */
  get url(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  /** Puts a word before each page's title, as an edit would; the worker follows only when it is asked to. */
  edit(word: string, worker: 'new worker' | 'old worker'): void {
    for (const [path, bytes] of this.files) {
      if (path.endsWith('.html')) this.files.set(path, Buffer.from(bytes.toString().replace(/<h1>/, `<h1>${word} `)));
    }
    const kept = new Map([...this.files].filter(([path]) => isKept(path)));
    const script = this.files.get('sw.js')?.toString().replace(/^self\.kept=.*\n/, '').trimEnd() ?? '';
    if (worker === 'new worker') this.files.set('sw.js', Buffer.from(offlineWorker(kept, script)));
  }

  /** Puts any file in place of the site's own. */
  put(path: string, text: string): void {
    this.files.set(path, Buffer.from(text));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
