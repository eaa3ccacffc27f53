import type { Server } from 'node:http';

/** How much of a server one client, or all of them, may take; times in milliseconds. */
export type Limits = {
  /** In which a client sends its headers. */
  readonly headers: number;
  /** In which a client sends all of its request. */
  readonly request: number;
  /** For which a connection stays open without a request. */
  readonly idle: number;
  /** For which nothing passes over a connection in the middle of an answer. */
  readonly stalled: number;
  /** Connections at one time; what comes beyond is closed. */
  readonly connections: number;
};

export const usualLimits: Limits = { headers: 10_000, request: 15_000, idle: 5_000, stalled: 30_000, connections: 4_096 };

/** Options that a server takes only when it is made. */
export const fixedLimits = {
  /** Longer requests get 431. */
  maxHeaderSize: 16_384,
  /** How often late clients are looked for. Node's own half a minute would triple their time. */
  connectionsCheckingInterval: 1_000,
} as const;

/** Sets the limits of a server. */
export function limit(server: Server, limits: Limits): void {
  server.headersTimeout = limits.headers;
  server.requestTimeout = limits.request;
  server.keepAliveTimeout = limits.idle;
  server.timeout = limits.stalled;
  server.maxConnections = limits.connections;
}
