import { mkdirSync, writeFileSync } from 'node:fs';
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
    const { overBudgets } = await tsImport('./budget.ts', import.meta.url);
    const { weightsIn } = await tsImport('./weights.ts', import.meta.url);
    const { movedPaths, redirectsFile } = await tsImport('./redirect-file.ts', import.meta.url);
    const { redirects } = await tsImport('../../content/redirects.ts', import.meta.url);
    const { site } = await tsImport('../../content/site.ts', import.meta.url);
    const { basePath } = await tsImport('../domain/site.ts', import.meta.url);
    const { securityText } = await tsImport('../publish/security-text.ts', import.meta.url);
    const { pageFaults } = await tsImport('./page-faults.ts', import.meta.url);
    const { buildDay } = await tsImport('../publish/build-day.ts', import.meta.url);
    const base = basePath(site);
    const folder = join(projectDir, process.env.OUT_DIR ?? 'out');
    // A route would have to make the file even while there is nobody to name in it.
    const security = securityText(site, buildDay());
    if (security !== undefined) {
      mkdirSync(join(folder, '.well-known'), { recursive: true });
      writeFileSync(join(folder, '.well-known/security.txt'), security);
    }
    await seal(folder, join(projectDir, '.next/cache/compressed'), base);
    writeFileSync(join(folder, '_redirects'), redirectsFile(movedPaths(redirects, base)));
    // Benchmarks of size build sites whose lists are longer than any reader would bear.
    const problems = process.env.BUDGETS === 'off' ? [] : overBudgets(weightsIn(folder, base));
    if (problems.length > 0) throw new Error(`Over budget:\n${problems.join('\n')}`);
    const faults = pageFaults(folder, site, buildDay());
    if (faults.length > 0) throw new Error(`Pages say of themselves what is not so:\n${faults.join('\n')}`);
  },
};

export default adapter;
