import { toString } from 'mdast-util-to-string';
import type { ParsedArticle } from './article';
import { wordsIn } from './prose';

/** Words a minute of somebody who is tired; readers in good health manage about 240. */
const pace = 150;

const minutes = (words: number): number => Math.round(words / pace);

const inWords = (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`);

/** How long an article takes, without its tables and cards, such as "4 minutes". */
export function minutesToRead({ tree }: Pick<ParsedArticle, 'tree'>): string {
  return inWords(Math.max(1, minutes(wordsIn(toString(tree)).length)));
}

/** How long each part below a heading of the second depth takes, in the order of the text. */
export function minutesOfParts({ tree }: Pick<ParsedArticle, 'tree'>): readonly string[] {
  const parts: number[] = [];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) parts.push(0);
    else if (parts.length > 0) parts[parts.length - 1] = (parts.at(-1) ?? 0) + wordsIn(toString(node)).length;
  }
  return parts.map((words) => (minutes(words) < 1 ? 'under 1 minute' : inWords(minutes(words))));
}
