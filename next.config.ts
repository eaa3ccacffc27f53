import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

/**
 * `OUT_DIR` lets the build write beside an existing `out/`, so that a failed build never harms it
 * (see lib/cli/build.ts).
 */
const config: NextConfig = {
  output: 'export',
  distDir: process.env.OUT_DIR ?? '.next',
  trailingSlash: true,
  images: { unoptimized: true },
  poweredByHeader: false,
  serverExternalPackages: ['esbuild'],
  adapterPath: fileURLToPath(new URL('./lib/seal/adapter.mjs', import.meta.url)),
};

export default config;
