import { build } from 'esbuild';
import { fingerprinted } from './fingerprinted';

/** Every script for browsers, by its name: the custom elements, what runs before the first paint, and the service worker. */
const entries = {
  site: 'components/elements/index.ts',
  'first-paint': 'components/elements/first-paint.ts',
  search: 'components/elements/search.ts',
  handout: 'components/elements/handout.ts',
  offline: 'components/worker/offline.ts',
} as const;
export type Script = keyof typeof entries;

/** The scripts that have an address of their own. */
export const servedScripts = (Object.keys(entries) as Script[]).filter((script) => script !== 'first-paint');

async function bundled(root: string, script: Script): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entries[script]],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return (outputFiles[0]?.text ?? '').trim();
}

const scripts = new Map<Script, Promise<string>>();

/**
 * A script for browsers, bundled once in each process, because every page
 * has one in its head. The only user of esbuild.
 */
export function browserScript(root: string, script: Script): Promise<string> {
  const known = scripts.get(script);
  if (known) return known;
  const made = bundled(root, script);
  scripts.set(script, made);
  return made;
}

/** The address by which every page asks for the custom elements of its version. */
export async function siteScriptAddress(root: string): Promise<string> {
  return fingerprinted('/elements/site.js', await browserScript(root, 'site'));
}
