import { defineConfig } from 'vitest/config';

const alias = { '@': import.meta.dirname };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        // Files share what they import: loading the content anew for each would take most of the time. By default Vitest leaves one processor idle.
        test: { name: 'unit', isolate: false, maxWorkers: '100%', include: ['tests/{lib,content}/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
      },
      {
        resolve: { alias },
        // What starts processes or waits for limits of time runs beside nothing else.
        test: { name: 'commands', sequence: { groupOrder: 1 }, include: ['tests/{commands,types}/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        resolve: { alias },
        // Node 20 has no WebSocket without it.
        test: { name: 'firefox', sequence: { groupOrder: 2 }, include: ['tests/firefox/**/*.test.ts'], pool: 'forks', execArgv: ['--experimental-websocket'], testTimeout: 60_000 },
      },
      {
        resolve: { alias },
        test: { name: 'export', sequence: { groupOrder: 3 }, isolate: false, maxWorkers: '100%', include: ['tests/export/**/*.test.ts'], testTimeout: 60_000 },
      },
    ],
  },
});
