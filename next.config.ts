import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants';

/**
 * `OUT_DIR` lets the build write beside an existing `out/`, so that a failed build never harms it
 * (see lib/cli/build.ts). Files that end in `.dev.tsx` are pages in development only.
 */
const config = (phase: string): NextConfig => ({
  output: 'export',
  distDir: process.env.OUT_DIR ?? '.next',
  trailingSlash: true,
  images: { unoptimized: true },
  poweredByHeader: false,
  pageExtensions: ['tsx', 'ts', ...(phase === PHASE_DEVELOPMENT_SERVER ? ['dev.tsx'] : [])],
  serverExternalPackages: ['esbuild'],
  // With thousands of articles a page that lists all of them takes its time, more so on a busy machine.
  staticPageGenerationTimeout: 600,
  // `npm test` has checked them in a step of its own.
  typescript: { ignoreBuildErrors: process.env.CHECKED_TYPES === 'yes' },
  // Pages are made on every processor; Next would leave one idle, which of two is half.
  experimental: { cpus: availableParallelism() },
  adapterPath: fileURLToPath(new URL('./lib/seal/adapter.mjs', import.meta.url)),
});

export default config;
