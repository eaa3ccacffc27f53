import { createHash } from 'node:crypto';

/** Pages that stay readable without a network: the first, every short version, and what to do in an emergency. */
const pages = ['index.html', 'short/index.html', 'treatment/going-home/index.html', 'reading/index.html'];

/** Whether a file of the site is kept on the reader's device. */
export function isKept(path: string): boolean {
  return pages.includes(path) || /^_next\/static\/.*\.css$/.test(path) || /^elements\/site\.[0-9a-f]+\.js$/.test(path);
}

/** The address of a file of the site. */
const addressOf = (path: string): string => `/${path.replace(/index\.html$/, '')}`;

/**
 * The service worker for one version of the site. The version is made from the kept files, so that
 * any change to them makes a new one.
 * @param kept The path and bytes of each file that is kept.
 * @param worker The worker's script.
 */
export function offlineWorker(kept: ReadonlyMap<string, Buffer>, worker: string): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of [...kept].sort(([a], [b]) => a.localeCompare(b, 'en'))) hash.update(path).update(bytes);
  const version = hash.digest('hex').slice(0, 16);
  return `self.kept=${JSON.stringify({ version, files: [...kept.keys()].sort().map(addressOf) })};\n${worker}\n`;
}
