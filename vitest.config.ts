import { defineConfig } from 'vitest/config';

const alias = { '@': import.meta.dirname };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        // Files share what they import: loading the content anew for each would take most of the time.
        test: { name: 'unit', isolate: false, include: ['tests/{lib,content,types}/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
      },
      {
        resolve: { alias },
        test: { name: 'export', include: ['tests/export/**/*.test.ts'], testTimeout: 60_000 },
      },
    ],
  },
});
