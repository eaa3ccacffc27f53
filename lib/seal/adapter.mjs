import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

/** Called by `next build` when the export is written. */
export default {
  name: 'seal',
  async onBuildComplete({ projectDir }) {
    const { seal } = await tsImport('./seal.ts', import.meta.url);
    seal(join(projectDir, process.env.OUT_DIR ?? 'out'));
  },
};
