import { defineConfig } from 'vitest/config';

const alias = { '@': import.meta.dirname };

// Each project refuses a test that is marked `only`, because the others of its file would be left out; none takes this from above.

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        // Files share what they import: loading the content anew for each would take most of the time. By default Vitest leaves one processor idle.
        test: { allowOnly: false, name: 'unit', isolate: false, maxWorkers: '100%', include: ['tests/lib/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
      },
      {
        resolve: { alias },
        test: { allowOnly: false, name: 'content', sequence: { groupOrder: 6 }, maxWorkers: '100%', include: ['tests/content/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        resolve: { alias },
        test: { allowOnly: false, name: 'commands', sequence: { groupOrder: 1 }, maxWorkers: '100%', include: ['tests/commands/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        resolve: { alias },
        // What waits for limits of time runs beside nothing else.
        test: { allowOnly: false, name: 'serving', sequence: { groupOrder: 5 }, maxWorkers: 1, include: ['tests/serving/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        resolve: { alias },
        test: { allowOnly: false, name: 'types', sequence: { groupOrder: 4 }, include: ['tests/types/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        resolve: { alias },
        // Node 20 has no WebSocket without it.
        test: { allowOnly: false, name: 'firefox', sequence: { groupOrder: 2 }, include: ['tests/firefox/**/*.test.ts'], pool: 'forks', execArgv: ['--experimental-websocket'], testTimeout: 60_000 },
      },
      {
        resolve: { alias },
        test: { allowOnly: false, name: 'export', sequence: { groupOrder: 3 }, isolate: false, maxWorkers: '100%', include: ['tests/export/**/*.test.ts'], testTimeout: 60_000 },
      },
    ],
  },
});
