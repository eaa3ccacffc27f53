import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { Bidi } from './bidi';

/** A Firefox that is installed here. */
export type Firefox = { readonly command: string; readonly version: string };

const commands = ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

/**
 * The Firefox of this system, or the one that FIREFOX_PATH names.
 * @throws Error when FIREFOX_PATH names none.
 */
export function installedFirefox(): Firefox | undefined {
  const given = process.env.FIREFOX_PATH;
  for (const command of given ? [given] : commands) {
    const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' });
    if (status === 0) return { command, version: stdout.trim().replace(/^Mozilla /, '') };
  }
  if (given) throw new Error(`FIREFOX_PATH is “${given}”, and no Firefox starts there. Correct it, or leave it out.`);
  return undefined;
}

/** Where Firefox says that it listens. */
function listening(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    browser.stderr?.on('data', (text: Buffer) => {
      told += text.toString();
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(told)?.[1];
      if (address) resolve(address);
    });
    browser.on('exit', (code) => reject(new Error(`Firefox ended with code ${code} before it listened:\n${told}`)));
  });
}

/** Starts Firefox without a window, with a profile of its own; gives a session and how to end it. */
export async function startFirefox({ command }: Firefox): Promise<{ readonly bidi: Bidi; readonly end: () => Promise<void> }> {
  mkdirSync('.tmp', { recursive: true });
  const profile = resolve(mkdtempSync(join('.tmp', 'firefox-')));
  const browser = spawn(command, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile },
  });
  const ended = new Promise((done) => browser.on('close', done));
  const bidi = await Bidi.connect(await listening(browser));
  await bidi.send('session.new', { capabilities: {} }, z.unknown());
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] }, z.unknown());
  return {
    bidi,
    end: async () => {
      browser.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
