import { defineConfig } from 'vitest/config';

const alias = { '@': import.meta.dirname };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: { name: 'unit', include: ['tests/{lib,content,types}/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
      },
      {
        resolve: { alias },
        test: { name: 'export', include: ['tests/export/**/*.test.ts'], testTimeout: 60_000 },
      },
    ],
  },
});
