import { defineConfig } from 'vitest/config';

/** The unit tests that hold what is mutated; those that start processes or draw pictures would only make each mutant slow. */
export default defineConfig({
  root: process.cwd(),
  resolve: { alias: { '@': process.cwd() } },
  test: { include: ['tests/lib/{articles,checks,citations,domain,publish,seal,search}/**/*.test.ts', 'tests/content/**/*.test.ts'], isolate: false, testTimeout: 60_000 },
});
