import { measured } from '../command';
import { tool } from '../tools';

/** What a load generator saw. */
export type Load = {
  /** Answers a second, on average. */
  readonly perSecond: number;
  /** The milliseconds within which 99 of 100 answers came. */
  readonly p99: number;
};

type Report = {
  readonly requests: { readonly average: number };
  readonly latency: { readonly p99: number };
  readonly errors: number;
  readonly timeouts: number;
  readonly statusCodeStats: Readonly<Record<string, { readonly count: number }>>;
};

/** Connections at the same time, and how long the load lasts, in seconds. */
export const strength = { connections: 50, seconds: 5 } as const;

/**
 * Asks for an address as fast as it is answered.
 * @throws Error when any answer has another status than the one expected.
 */
export async function load(url: string, headers: Readonly<Record<string, string>>, status: number, signal: AbortSignal): Promise<Load> {
  const asked = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const args = ['--json', '--no-progress', '-c', String(strength.connections), '-d', String(strength.seconds), ...asked, url];
  const { lines } = await measured(await tool('autocannon', signal), args, { signal });
  const { requests, latency, errors, timeouts, statusCodeStats } = JSON.parse(lines.find(({ text }) => text.startsWith('{'))?.text ?? 'null') as Report;
  const others = Object.keys(statusCodeStats).filter((code) => code !== String(status));
  if (errors + timeouts > 0 || others.length > 0) {
    throw new Error(`${url}: ${errors} errors, ${timeouts} timeouts, and answers ${Object.keys(statusCodeStats).join(', ')} where ${status} was expected.`);
  }
  return { perSecond: requests.average, p99: latency.p99 };
}
