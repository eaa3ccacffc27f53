import { expect, test } from 'vitest';
import { minutesOfParts, minutesToRead } from '@/lib/articles/reading-time';
import { anArticle } from '../../support/article';

const words = (count: number) => `<Ours>${'word '.repeat(count)}</Ours>\n\n`;

test('an article takes a minute for each 150 words, and never none', () => {
  expect(minutesToRead(anArticle(words(600)))).toBe('4 minutes');
  expect(minutesToRead(anArticle(words(150)))).toBe('1 minute');
  expect(minutesToRead(anArticle(''))).toBe('1 minute');
});

test('each part below a heading has its own time, and what stands before the first counts for none', () => {
  const article = anArticle(`${words(900)}## One\n\n${words(300)}### Within\n\n${words(150)}## Two\n\n${words(150)}## Three\n\n${words(10)}`);
  expect(minutesOfParts(article)).toEqual(['3 minutes', '1 minute', 'under 1 minute']);
});

test('an article without headings has no parts', () => {
  expect(minutesOfParts(anArticle(words(10)))).toEqual([]);
});
