import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf } from '../build/generated-article';

const saves = 5;

/**
 * Saves an article with a mistake in it, again and again, while its folder is watched as in `npm run dev`.
 * @returns how long each mistake took until it was told, in milliseconds.
 * @throws Error when the signal ends it first.
 */
export async function afterSave(root: string, signal: AbortSignal): Promise<readonly number[]> {
  const watching = fork('tests/bench/check/watched.ts', [root], { execArgv: ['--import', 'tsx'] });
  const { section, slug } = placeOf(1);
  const article = join(root, 'content/articles', section, `${slug}.mdx`);
  const text = readFileSync(article, 'utf8');
  const told = async (part: string) => {
    for (;;) {
      const [words] = (await once(watching, 'message', { signal })) as [string];
      if (words.includes(part)) return;
    }
  };
  const times: number[] = [];
  try {
    await told('');
    for (let save = 0; save < saves; save += 1) {
      const mistake = `no-such-claim-${save}`;
      const began = performance.now();
      writeFileSync(article, `${text}\n\n<Claim id="${mistake}">Said without a source.</Claim>\n`);
      await told(mistake);
      times.push(Math.round(performance.now() - began));
    }
  } finally {
    watching.kill();
    writeFileSync(article, text);
  }
  return times;
}
