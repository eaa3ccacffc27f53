import { build, type BuildOptions } from 'esbuild';

/** What a module exports, put together with all that it imports and evaluated without being written; quicker than loading file after file. */
export async function evaluated(entry: Pick<BuildOptions, 'stdin' | 'entryPoints'>): Promise<unknown> {
  const { outputFiles } = await build({ ...entry, bundle: true, write: false, format: 'esm', logLevel: 'silent' });
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
}
