import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measured, type Ran } from '../command';
import { placeOf } from './generated-article';
import { ownCopy, projectCopy } from './project-copy';
import { stepTimes, type Step } from './steps';

/** A build, how many pages it wrote, and how long each step took. */
export type Build = { readonly ran: Ran; readonly pages: number; readonly steps: Readonly<Record<Step, number>> };

/** How many pages a built site has. */
export function pagesIn(root: string): number {
  return readdirSync(join(root, 'out'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')).length;
}

async function build(root: string, signal: AbortSignal): Promise<Build> {
  const ran = await measured(process.execPath, ['--import', 'tsx', 'lib/cli/build.ts'], { cwd: root, env: { NO_COLOR: '1', BUDGETS: 'off' }, signal });
  // The headers are the last file that sealing writes before it compresses.
  const sealed = (statSync(join(root, 'out/_headers')).mtimeMs - ran.began) / 1000;
  return { ran, pages: pagesIn(root), steps: stepTimes(ran.lines, ran.seconds, sealed) };
}

/** Builds a copy of this site, never built before. */
export async function buildOnce(signal: AbortSignal): Promise<Build> {
  const root = ownCopy('site');
  try {
    return await build(root, signal);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Builds a copy of the site with so many articles, then again after one sentence of one article has changed. */
export async function buildTwice(articles: number, signal: AbortSignal, tell: (when: 'cold' | 'after one edit', build: Build) => void): Promise<void> {
  const root = await projectCopy(`site-${articles}`, articles, signal);
  try {
    tell('cold', await build(root, signal));
    const { section, slug } = placeOf(1);
    const article = join(root, 'content/articles', section, `${slug}.mdx`);
    writeFileSync(article, readFileSync(article, 'utf8').replace('</Ours>', ' That much is plain.</Ours>'));
    tell('after one edit', await build(root, signal));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
