import type { Server } from 'node:http';

/** Milliseconds that answers under way get to finish, and between two looks for connections that have. */
const patience = { finish: 4_000, look: 50 } as const;

/** Stops a server: nobody new gets in, answers under way finish, and what is still open after some seconds is cut. */
export async function stop(server: Server, finish: number = patience.finish): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  const look = setInterval(() => server.closeIdleConnections(), patience.look);
  const cut = setTimeout(() => server.closeAllConnections(), finish);
  await closed;
  clearInterval(look);
  clearTimeout(cut);
}

/**
 * Stops a server when the process is asked to end, and calls back when it has. A signal may come twice,
 * from the terminal and through npm, so the second changes nothing.
 */
export function stopOnSignal(server: Server, stopped: () => void): void {
  let stopping = false;
  const begin = async () => {
    if (stopping) return;
    stopping = true;
    await stop(server);
    stopped();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void begin());
}
