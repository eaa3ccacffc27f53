import { build } from 'esbuild';

/** The scripts that pages load: the custom elements, those of handouts, and what runs before the first paint. */
export type Script = 'index' | 'handout' | 'first-paint';

async function bundled(root: string, script: Script): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`components/elements/${script}.ts`],
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
 * A script of `components/elements` for browsers, bundled once in each process, because every page
 * has one in its head. The only user of esbuild.
 */
export function browserScript(root: string, script: Script): Promise<string> {
  const known = scripts.get(script);
  if (known) return known;
  const made = bundled(root, script);
  scripts.set(script, made);
  return made;
}
