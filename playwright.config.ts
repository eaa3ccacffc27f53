import { defineConfig } from '@playwright/test';
import { browser } from './tests/support/launch';

const port = Number(process.env.TEST_PORT ?? 4173);

/** Leaves tests out of a project by their file or their tag; the reporter tells at the end how many, and why. */
const without = (tests: RegExp, why: string) => ({ grepInvert: tests, metadata: { why } });

const ofOneWidth = without(
  /(adapt|back|carry-on|controls|first-visit|listen|no-script|offline|share|short-alone|standards)\.spec|@one-width/,
  'the width of the screen changes nothing in them: they run on the phone',
);

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  reporter: './tests/support/browser-reporter.ts',
  use: {
    // A service worker would answer in place of the routes that tests set; its own test allows it.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}`,
    launchOptions: browser,
  },
  projects: [
    { name: 'phone', use: { viewport: { width: 360, height: 780 } }, ...without(/@no-script/, 'they switch script off: no-script runs them, on the same screen') },
    { name: 'tablet', use: { viewport: { width: 768, height: 1024 } }, ...ofOneWidth },
    { name: 'desk', use: { viewport: { width: 1280, height: 900 } }, ...ofOneWidth },
    {
      name: 'no-script',
      use: { viewport: { width: 360, height: 780 }, javaScriptEnabled: false },
      ...without(/(back|first-visit|listen|offline)\.spec|@script/, 'they try what script does, or look by means of it'),
    },
  ],
  webServer: {
    command: 'node --import tsx tests/support/serve.ts',
    url: `http://localhost:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
