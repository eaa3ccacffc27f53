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

const placesOnPath = (path: string, wanted: readonly string[]) => path.split(delimiter).flatMap((folder) => wanted.map((name) => join(folder, name)));

/** Chrome or Chromium as the system has it. */
export function systemBrowser(path = process.env.PATH ?? ''): string | undefined {
  return [...placesOnPath(path, names), ...places].find((candidate) => existsSync(candidate));
}

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

function debianInstalls(name: string): boolean {
  console.log(`Installing the Debian package ${name}…`);
  return quietly('apt-get', ['install', '--yes', '--no-install-recommends', name]);
}

function debianBrowser(): string | undefined {
  if (!isRootOnDebian()) return undefined;
  quietly('apt-get', ['update']);
  debianInstalls('chromium');
  return systemBrowser();
}

/** Chromium without windows, as the system has it. */
export function headlessShell(path = process.env.PATH ?? ''): string | undefined {
  return placesOnPath(path, ['chromium-headless-shell']).find((candidate) => existsSync(candidate));
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

/**
 * Finds the browser for Playwright: BROWSER_PATH, else Debian’s Chromium without windows, which opens pages in about
 * two thirds of the time and is installed where that can be done, else any that `findBrowser` finds.
 * @throws Error as `findBrowser` does.
 */
export function findTestBrowser(): string {
  if (process.env.BROWSER_PATH) return findBrowser();
  const shell = headlessShell();
  if (shell) return shell;
  // Its version must be that of the packages around it, so only what the system’s lists name is taken.
  const installed = isRootOnDebian() && debianInstalls('chromium-headless-shell') ? headlessShell() : undefined;
  return installed ?? findBrowser();
}
