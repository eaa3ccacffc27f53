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

const known: readonly TextBrowser[] = [
  { name: 'w3m', text: w3m, links: [...w3m, '-o', 'display_link_number=1'] },
  { name: 'lynx', text: [...lynx, '-nolist', '-nonumbers'], links: [...lynx, '-listonly'] },
];

/** The text browsers that are installed here. */
export const textBrowsers: readonly TextBrowser[] = known.filter(({ name }) => spawnSync(name, ['-version']).status === 0);

/** What a browser prints of a page, in one line; the sign that only keeps marks beside their words is left out. */
export function printed({ name }: TextBrowser, options: readonly string[], html: string): string {
  const { status, stdout, stderr } = spawnSync(name, options, { input: html, encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return stdout.replaceAll('\u2060', '').replace(/\s+/g, ' ');
}
