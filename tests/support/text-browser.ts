import { spawnSync } from 'node:child_process';

/** A browser that shows text only, and prints what it shows. */
export type TextBrowser = {
  readonly name: 'w3m' | 'lynx';
  /** What makes it print the text of a page. */
  readonly text: readonly string[];
  /** What makes it print the addresses that links of a page lead to. */
  readonly links: readonly string[];
};

const w3m = ['-dump', '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8'];
const lynx = ['-stdin', '-dump', '-force_html', '-assume_charset=utf-8', '-display_charset=utf-8'];

/** The text browsers that pages are tried in. */
export const textBrowsers: readonly TextBrowser[] = [
  { name: 'w3m', text: w3m, links: [...w3m, '-o', 'display_link_number=1'] },
  { name: 'lynx', text: [...lynx, '-nolist', '-nonumbers'], links: [...lynx, '-listonly'] },
];

const installed = new Map<string, boolean>();

/** Whether a browser is installed here; asked once. */
export function isInstalled({ name }: TextBrowser): boolean {
  const isThere = installed.get(name) ?? spawnSync(name, ['-version']).status === 0;
  installed.set(name, isThere);
  return isThere;
}

/** Why nothing is tried in a browser that is not installed here. */
export function notInstalled({ name }: TextBrowser): string {
  return `${name} is not installed here, so no page is tried in it.`;
}

/** What a browser prints of a page, in one line; the sign that only keeps marks beside their words is left out. */
export function printed({ name }: TextBrowser, options: readonly string[], html: string): string {
  const { status, stdout, stderr } = spawnSync(name, options, { input: html, encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return stdout.replaceAll('\u2060', '').replace(/\s+/g, ' ');
}
