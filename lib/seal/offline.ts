import { createHash } from 'node:crypto';

/** Pages that stay readable without a network: the first, every short version, what to do in an emergency, and who should be careful. */
const pages = ['', 'short/', 'treatment/going-home/', 'treatment/side-effects/', 'treatment/is-it-for-me/', 'reading/'].map((page) => `${page}index.html`);

/** Whether a file of the site is kept on the reader's device. */
export function isKept(path: string): boolean {
  return pages.includes(path) || /^elements\/site\.[0-9a-f]+\.js$/.test(path);
}

/** The address by which pages ask for a file of the site. */
const addressOf = (path: string, base: string): string => `${base}/${path.replace(/index\.html$/, '')}`;

const digestOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

/**
 * The service worker for one version of the site. It names each kept file with the digest of its
 * bytes, so that it can refuse one of another version; the version itself is the digest of these.
 * @param kept The path and bytes of each file that is kept.
 * @param worker The worker's script.
 * @param base The folder that the site stands in; `''` at the root of its host.
 */
export function offlineWorker(kept: ReadonlyMap<string, Buffer>, worker: string, base = ''): string {
  const paths = [...kept].sort(([a], [b]) => (a < b ? -1 : 1));
  const files = Object.fromEntries(paths.map(([path, bytes]) => [addressOf(path, base), digestOf(bytes)]));
  const version = digestOf(JSON.stringify(files)).slice(0, 16);
  return `self.kept=${JSON.stringify({ version, files })};\n${worker}\n`;
}
