import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

/** Called by `next build` when the export is written. */
const adapter = {
  name: 'seal',
  async onBuildComplete({ projectDir }) {
    const { seal } = await tsImport('./seal.ts', import.meta.url);
    await seal(join(projectDir, process.env.OUT_DIR ?? 'out'));
  },
};

export default adapter;
