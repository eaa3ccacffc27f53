import { listen, siteServer } from '@/lib/serve/server';
import { usualLimits, type Limits } from '@/lib/serve/limits';
import { stopOnSignal } from '@/lib/serve/stop';

/** A process that serves a folder and, when asked, tells how much it holds (see apart.ts). */
const [folder = '', limits = '{}'] = process.argv.slice(2);
const server = siteServer(folder, { ...usualLimits, ...(JSON.parse(limits) as Partial<Limits>) });
stopOnSignal(server, () => process.exit(0));

process.on('message', () => {
  globalThis.gc?.();
  server.getConnections((_, connections) => process.send?.({ connections, bytes: process.memoryUsage().rss }));
});
process.send?.(await listen(server, 0));
