import { toString } from 'mdast-util-to-string';
import type { ParsedArticle } from './article';
import { wordsIn } from './prose';

/** Words a minute of somebody who is tired; readers in good health manage about 240. */
const pace = 150;

/** How long an article takes, without its tables and cards, such as "4 minutes". */
export function minutesToRead({ tree }: Pick<ParsedArticle, 'tree'>): string {
  const minutes = Math.max(1, Math.round(wordsIn(toString(tree)).length / pace));
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
