import { rmSync } from 'node:fs';
import { attempt } from '../attempt';
import { growth } from '../build/growth';
import { projectCopy } from '../build/project-copy';
import { measured, type Ran } from '../command';
import type { Section } from '../report';
import { median } from '../statistics';
import { figure } from '../table';
import { targets } from '../target';
import { afterSave } from './after-save';

/** Large sites are measured once: their times are long enough to tell. */
const timesFor = (articles: number) => (articles > 500 ? 1 : 3);

/** What is timed: the check of the content, and that of the types of articles. */
const commands = [
  { name: 'check of content', args: ['lib/cli/check.ts'] },
  { name: 'types of articles', args: ['lib/cli/mdx-types.ts', '--noEmit', '-p', 'tsconfig.mdx.json'] },
] as const;

/** The check of content and the type check of articles against the size of the site. */
export async function check(section: Section, sizes: readonly number[]): Promise<void> {
  const add = section.table('Checks', ['', 'articles', 's', 'processor s', 'peak MB', 'growth']);
  const addSaved = section.table('Until `npm run dev` tells a mistake in an article that was saved', ['', 'middle of five, ms', 'longest, ms']);
  const tell = targets(section);
  const before = new Map<string, { readonly articles: number; readonly times: readonly number[] }>();
  for (const articles of sizes) {
    await attempt(section, `checks of ${articles} articles`, articles > 500 ? 8 : 4, async (signal) => {
      const root = await projectCopy(`checks-${articles}`, articles, signal);
      try {
        for (const { name, args } of commands) {
          await attempt(section, `${name}, ${articles} articles`, 4, async (own) => {
            const runs: Ran[] = [];
            for (let count = 0; count < timesFor(articles); count += 1) {
              runs.push(await measured(process.execPath, ['--import', 'tsx', ...args], { cwd: root, signal: AbortSignal.any([signal, own]) }));
            }
            const processor = median(runs.map((run) => run.processor));
            const now = { articles, times: [processor] };
            const last = before.get(name);
            add(name, articles, median(runs.map(({ seconds }) => seconds)), processor, Math.round(Math.max(...runs.map(({ peak }) => peak)) / 2 ** 20), last && growth(last, now)[0]);
            before.set(name, now);
          });
        }
        await attempt(section, `mistakes told after saving, ${articles} articles`, 4, async (own) => {
          const times = await afterSave(root, AbortSignal.any([signal, own]));
          addSaved(`${articles} articles`, median(times), Math.max(...times));
          tell(`${articles} articles: a mistake that was saved is told within a second`, `${figure(median(times))} ms`, median(times) <= 1000);
        });
      } finally {
        rmSync(root, { recursive: true, force: true });
      }
    });
  }
  section.note('Median of three runs, above 500 articles one run. Growth is how many times as much processor time an article takes as at the size before: 1 is in proportion, below 1 is better. Of the time after saving up to 200 ms pass until the next look at the folder.');
}
