import { build } from 'esbuild';

/** The custom elements as one small script for browsers. The only user of esbuild. */
export async function elementsScript(root: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['components/elements/index.ts'],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
