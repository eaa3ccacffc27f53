import { defineConfig } from '@playwright/test';
import { browser } from './tests/support/launch';
import { inEach, strays } from './tests/support/left-out';

const port = Number(process.env.TEST_PORT ?? 4173);

// What projects leave out, by files and tags; the reporter tells at the end how many tests these are, and why.
const withoutScript = /@no-script/;
const ofOneWidth = /(adapt|back|carry-on|controls|first-visit|listen|no-script|offline|planted|share|short-alone|standards)\.spec|@one-width/;
const ofScript = /(back|first-visit|listen|offline|planted)\.spec|@script/;

const onThePhone = {
  grepInvert: ofOneWidth,
  metadata: { why: 'the width of the screen changes nothing in them, or they set the widths that they need: they run on the phone' },
};

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: true,
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
    {
      name: 'phone',
      use: { viewport: { width: 360, height: 780 } },
      grepInvert: withoutScript,
      metadata: { why: 'they switch script off: no-script runs them, on the same screen' },
    },
    { name: 'tablet', use: { viewport: { width: 768, height: 1024 } }, ...onThePhone },
    { name: 'desk', use: { viewport: { width: 1280, height: 900 } }, ...onThePhone },
    {
      name: 'no-script',
      use: { viewport: { width: 360, height: 780 }, javaScriptEnabled: false },
      grepInvert: ofScript,
      metadata: { why: 'they try what script does, or look by means of it' },
    },
    // A test that all of these leave out would vanish untold; here it shows, and the reporter lets it fail.
    { name: strays, grep: inEach([withoutScript, ofOneWidth, ofScript]) },
  ],
  webServer: {
    command: 'node --import tsx tests/support/serve.ts',
    url: `http://localhost:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
