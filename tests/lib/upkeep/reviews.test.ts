import { expect, test } from 'vitest';
import { reviewTasks } from '@/lib/upkeep/reviews';
import { aLibrary } from '../../support/library';

const titlesOn = (day: string) => reviewTasks(aLibrary(), day).map(({ title, tasks }) => [title, tasks.length]);

test.for([
  ['2027-03-22', 0, 0],
  ['2027-03-23', 0, 2],
  ['2027-05-22', 0, 2],
  ['2027-05-23', 2, 0],
] as const)('of two articles due on 2027-05-22, on %s %d are overdue and %d come soon', ([day, overdue, soon]) => {
  expect(titlesOn(day)).toEqual([
    ['Reviews that are overdue', overdue],
    ['Reviews due within 60 days', soon],
  ]);
});

test('a review names its day, its question, its file and its page, the earliest first', () => {
  const [first, second] = aLibrary().articles;
  if (!first || !second) throw new Error('The small library has two articles.');
  const earlier = { ...second, frontMatter: { ...second.frontMatter, review: '2027-01-01' } };
  const [overdue] = reviewTasks(aLibrary({ articles: [first, earlier] }), '2028-01-01');
  expect(overdue?.tasks).toEqual([
    { what: 'Due 2027-01-01: “Does it help?” (content/articles/evidence/first.mdx)', url: 'https://small.example/evidence/first/' },
    { what: 'Due 2027-05-22: “What is it?” (content/articles/ketamine/second.mdx)', url: 'https://small.example/ketamine/second/' },
  ]);
});
