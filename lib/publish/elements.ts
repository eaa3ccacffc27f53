import { build } from 'esbuild';

/** The scripts that pages load: the custom elements, and what runs before the first paint. */
export type Script = 'index' | 'first-paint';

/** A script of `components/elements` for browsers, bundled and small. The only user of esbuild. */
export async function browserScript(root: string, script: Script): Promise<string> {
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
