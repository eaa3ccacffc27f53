import { build } from 'esbuild';

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

async function bundled(root: string, script: Script, base: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entries[script]],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'iife',
    define: { base: JSON.stringify(base) },
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return (outputFiles[0]?.text ?? '').trim();
}

const scripts = new Map<string, Promise<string>>();

/**
 * A script for browsers, bundled once in each process, because every page
 * has one in its head. The only user of esbuild.
 * @param base The folder of its host that the site will stand in; `''` at the root.
 */
export function browserScript(root: string, script: Script, base = ''): Promise<string> {
  const key = `${base}/${script}`;
  const known = scripts.get(key);
  if (known) return known;
  const made = bundled(root, script, base);
  scripts.set(key, made);
  return made;
}
