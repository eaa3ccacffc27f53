import { defineConfig } from 'vitest/config';

/** The tests that hold each folder: each mutant loads anew what they import, so those of other folders would only make it slow. */
const holding: Readonly<Record<string, readonly string[]>> = {
  citations: ['tests/lib/citations/**/*.test.ts'],
  domain: ['tests/lib/domain/**/*.test.ts'],
  seal: ['tests/lib/seal/**/*.test.ts'],
  checks: ['tests/lib/checks/**/*.test.ts'],
};

export default defineConfig({
  root: process.cwd(),
  resolve: { alias: { '@': process.cwd() } },
  test: { include: [...(holding[process.env.MUTATED ?? ''] ?? [])], isolate: false, testTimeout: 60_000 },
});
