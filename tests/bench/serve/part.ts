import { readdirSync } from 'node:fs';
import { attempt } from '../attempt';
import type { Section } from '../report';
import { median, ratio } from '../statistics';
import { targets } from '../target';
import { load, strength, type Load } from './load';
import type { Running } from './loopback';
import { nginx } from './nginx';
import { preview } from './preview';

const rounds = 3;

/** What is asked for: by which encoding of each server, and whether the copy that the client has is still good. */
type Case = { readonly name: string; readonly path: string; readonly ours: string; readonly theirs: string; readonly status: 200 | 304 };

function cases(): readonly Case[] {
  const page = '/evidence/does-it-help/';
  const asset = `/elements/${readdirSync('out/elements').find((name) => /^site\..*\.js$/.test(name)) ?? 'site.js'}`;
  return [
    { name: 'page, gzip from both', path: page, ours: 'gzip', theirs: 'gzip', status: 200 },
    { name: 'page, brotli beside nginx’s gzip', path: page, ours: 'br', theirs: 'gzip', status: 200 },
    { name: 'asset, gzip from both', path: asset, ours: 'gzip', theirs: 'gzip', status: 200 },
    { name: 'page that has not changed (304)', path: page, ours: 'gzip', theirs: 'gzip', status: 304 },
  ];
}

async function once({ url }: Running, { path, status }: Case, encoding: string, signal: AbortSignal): Promise<Load> {
  const address = url + path;
  const asked = { 'accept-encoding': encoding };
  const answer = await fetch(address, { headers: asked, signal });
  await answer.arrayBuffer();
  const got = answer.headers.get('content-encoding');
  if (got !== encoding) throw new Error(`${address} came as ${got ?? 'plain text'} and not as ${encoding}.`);
  const known = status === 304 ? { 'if-none-match': answer.headers.get('etag') ?? '' } : {};
  return load(address, { ...asked, ...known }, status, signal);
}

const middle = (loads: readonly Load[]): Load => ({
  perSecond: median(loads.map(({ perSecond }) => perSecond)),
  p99: median(loads.map(({ p99 }) => p99)),
});

async function compare(section: Section, signal: AbortSignal): Promise<void> {
  const add = section.table('Answers a second and the slowest hundredth', ['', 'ours, per s', 'nginx, per s', 'ratio', 'ours, p99 ms', 'nginx, p99 ms', 'ratio']);
  const tell = targets(section);
  const servers: Running[] = [];
  try {
    const ours = await preview('out', signal);
    servers.push(ours);
    const theirs = await nginx('out', signal);
    servers.push(theirs);
    for (const each of cases()) {
      const loads: { ours: Load[]; theirs: Load[] } = { ours: [], theirs: [] };
      for (let round = 0; round < rounds; round += 1) {
        loads.ours.push(await once(ours, each, each.ours, signal));
        loads.theirs.push(await once(theirs, each, each.theirs, signal));
      }
      const [a, b] = [middle(loads.ours), middle(loads.theirs)];
      add(each.name, a.perSecond, b.perSecond, ratio(a.perSecond, b.perSecond), a.p99, b.p99, ratio(a.p99, b.p99));
      tell(`${each.name}: at least half of nginx’s answers`, ratio(a.perSecond, b.perSecond), a.perSecond >= 0.5 * b.perSecond);
    }
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()));
  }
}

/** The preview server beside nginx, both with one process, the same files, headers and load. */
export async function serve(section: Section): Promise<void> {
  await attempt(section, 'serving', 6, (signal) => compare(section, signal));
  section.note(`Median of ${rounds} rounds of ${strength.seconds} s with ${strength.connections} connections, the two servers in turn; the load generator shares the machine with them, and where both give about the same it is the limit. Debian’s nginx has no brotli, so it answers with gzip.`);
}
