import { defineConfig } from '@playwright/test';

const port = Number(process.env.TEST_PORT ?? 4173);

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  reporter: 'list',
  use: {
    // A service worker would answer in place of the routes that tests set; its own test allows it.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...(process.env.BROWSER_PATH ? { executablePath: process.env.BROWSER_PATH } : {}),
      args: ['--no-sandbox'],
    },
  },
  projects: [
    { name: 'phone', use: { viewport: { width: 360, height: 780 } } },
    // What does not depend on the screen is tested on the phone alone.
    { name: 'desk', use: { viewport: { width: 1280, height: 900 } }, testIgnore: /(adapt|back|carry-on|controls|listen|offline|share|standards)\.spec/ },
  ],
  webServer: {
    command: 'node --import tsx tests/support/serve.ts',
    url: `http://localhost:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
