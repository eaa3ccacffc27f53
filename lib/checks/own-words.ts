import { createHash } from 'node:crypto';
import { proseIn, opening } from './article-prose';
import { entryPlace } from './entry-place';
import type { Rule } from './rule';

const run = 8;

/** The fingerprints of every eight-word run of a text, as `content/page-runs.json` holds those of the five pages. */
export function runsOf(text: string): readonly string[] {
  const words = text.toLowerCase().replace(/['’]/g, '').match(/[\p{L}\p{N}_]+/gu) ?? [];
  return words.slice(0, Math.max(0, words.length - run + 1)).map((_word, index) =>
    createHash('sha256')
      .update(words.slice(index, index + run).join(' '))
      .digest('hex')
      .slice(0, 10),
  );
}

/** Everything on this site was written for it. */
export const ownWords: Rule = {
  id: 'own-words',
  correct: `No ${run} words in a row are those of one of the five web pages.`,
  needsValidEntries: true,
  check: ({ content, folder, articles }) => {
    const theirs = new Set(content.pageRuns);
    const isCopied = (text: string) => runsOf(text).some((hash) => theirs.has(hash));
    const problem = (text: string) => ({
      found: `words of one of the five pages in “${opening(text)}”`,
      expected: 'our own words',
      mend: 'tell it in another way',
    });
    return [
      ...articles.flatMap((article) =>
        proseIn(content, article)
          .filter(({ text }) => isCopied(text))
          .map(({ text, place }) => ({ place, ...problem(text) })),
      ),
      ...Object.entries(content.claims)
        .filter(([, { text }]) => isCopied(text))
        .map(([id, { text }]) => ({ place: entryPlace(folder, 'claims', id), ...problem(text) })),
      ...Object.entries(content.statements)
        .filter(([, { says }]) => isCopied(says))
        .map(([id, { says }]) => ({ place: entryPlace(folder, 'statements', id), ...problem(says) })),
    ];
  },
};
