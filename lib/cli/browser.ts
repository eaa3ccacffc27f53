import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { binary } from './run';

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function quietly(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 }).status === 0;
}

/** Chrome or Chromium as the system has it. */
export function systemBrowser(path = process.env.PATH ?? ''): string | undefined {
  const onPath = path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find((candidate) => existsSync(candidate));
}

function debianBrowser(): string | undefined {
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!isRootOnDebian) return undefined;
  console.log('Installing the Debian package chromium…');
  quietly('apt-get', ['update']);
  quietly('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
  return systemBrowser();
}

/**
 * Finds a browser for the tests, or gets one: BROWSER_PATH, Playwright's own, the system's,
 * Playwright's download, Debian's package, in this order.
 * @throws Error with a sentence that says what to do when there is none.
 */
export function findBrowser(): string {
  const given = process.env.BROWSER_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`BROWSER_PATH names ${given}, which is not there. Correct it, or leave it out.`);
  }
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const system = systemBrowser();
  if (system) return system;
  console.log('Downloading a browser for the tests…');
  if (quietly(binary('playwright'), ['install', 'chromium']) && existsSync(own)) return own;
  const debian = debianBrowser();
  if (debian) return debian;
  throw new Error('No browser for the tests was found and none could be installed. Install Chrome or Chromium, or set BROWSER_PATH.');
}
