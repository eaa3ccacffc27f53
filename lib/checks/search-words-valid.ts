import type * as z from 'zod';
import type { Place } from '../articles/article';
import { address } from '../domain/address';
import { IndexWordsRegistry, SynonymRegistry } from '../domain/search-words';
import { didYouMean } from './did-you-mean';
import type { Problem } from './problem';
import type { Rule, Scope } from './rule';

const synonymFile = 'content/synonyms.ts';
const indexFile = 'content/index-words.ts';

/** The first line of a file of content that has a text. */
function lineWith({ folder }: Scope, path: string, text: string): Place {
  const lines = folder.registries.find((file) => file.path === path)?.text.split('\n') ?? [];
  return { path, line: Math.max(0, lines.findIndex((line) => line.includes(text))) + 1, column: 1 };
}

function misshapen(scope: Scope, path: string, schema: z.ZodType, registry: object): readonly Omit<Problem, 'rule'>[] {
  const checked = schema.safeParse(registry);
  return (checked.error?.issues ?? []).map((issue) => ({
    place: lineWith(scope, path, String(issue.path[0] ?? '')),
    found: `${issue.path.join('.')}: ${issue.message}`,
    expected: 'the shape of lib/domain/search-words.ts',
    mend: 'see the sentence above the field there',
  }));
}

/** Search and the A–Z page lead to pages that are there. */
export const searchWordsValid: Rule = {
  id: 'search-words-valid',
  correct: 'Synonyms and index words fit their schemas, and index words stand at the address of an article.',
  needsValidEntries: false,
  check: (scope) => {
    const { synonyms, indexWords } = scope.content;
    const articles = scope.folder.articles.map(({ section, slug }) => address.article(section, slug));
    return [
      ...misshapen(scope, synonymFile, SynonymRegistry, synonyms),
      ...misshapen(scope, indexFile, IndexWordsRegistry, indexWords),
      ...Object.keys(indexWords)
        .filter((href) => !articles.includes(href))
        .map((href) => ({
          place: lineWith(scope, indexFile, href),
          found: `“${href}”`,
          expected: 'the address of an article, with / at both ends',
          mend: didYouMean(href, articles, 'content/articles'),
        })),
    ];
  },
};
