import { join, relative } from 'node:path';
import { tsImport } from 'tsx/esm/api';

/** Called by `next build`: before it, to refuse what would not run; after it, when the export is written. */
const adapter = {
  name: 'seal',
  async modifyConfig(config, { phase, projectDir }) {
    if (phase !== 'phase-production-build') return config;
    const { clientFiles } = await tsImport('./client-files.ts', import.meta.url);
    const found = clientFiles([join(projectDir, 'app'), join(projectDir, 'components')]);
    if (found.length > 0) {
      throw new Error(
        `'use client' in ${found.map((path) => relative(projectDir, path)).join(', ')}: pages here have no runtime in the browser, so it would do nothing. Write a custom element in components/elements instead.`,
      );
    }
    return config;
  },
  async onBuildComplete({ projectDir }) {
    const { seal } = await tsImport('./seal.ts', import.meta.url);
    await seal(join(projectDir, process.env.OUT_DIR ?? 'out'), join(projectDir, '.next/cache/compressed'));
  },
};

export default adapter;
