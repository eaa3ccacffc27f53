import { expect, test } from 'vitest';
import { readRetractionList } from '@/lib/upkeep/retraction-list';
import { toDoList, toDoText } from '@/lib/upkeep/to-do-list';
import { aLibrary } from '../../support/library';

test('the list counts its points kind by kind, numbers its kinds, and says how each is done', () => {
  const text = toDoText(toDoList(aLibrary(), { on: '2028-01-01' }), '2028-01-01');
  const [, total] = /^# To do on 2028-01-01: (\d+) points\n\n1\. Reviews that are overdue: 2\n/.exec(text) ?? [];
  const [head = ''] = text.split('\n\n## ');
  const counts = [...head.matchAll(/^\d+\. .*: (\d+)$/gm)].map(([, count]) => Number(count));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(total));
  expect(counts).toHaveLength(text.match(/^## /gm)?.length ?? 0);
  expect(text).toMatch(/\n\n## 1\. Reviews that are overdue \(2\)\n\nLook for new evidence/);
  expect(text).toContain('\n- [ ] Due 2027-05-22: “Does it help?” (content/articles/evidence/first.mdx)\n      https://small.example/evidence/first/\n');
  expect(text).toMatch(/## \d\. Reviews due within 60 days \(0\)\n\nNothing\.\n/);
});

test('notices of retraction stand first, and what one source says stands last', () => {
  const retractions = readRetractionList('list.csv', 'OriginalPaperDOI,RetractionNature\n10.1000/182,Retraction\n');
  const titles = toDoList(aLibrary(), { on: '2028-01-01', retractions }).map(({ title }) => title);
  expect(titles.slice(0, 2)).toEqual(['Papers with a notice of retraction, correction or concern', 'Reviews that are overdue']);
  expect(titles.at(-1)).toBe('Effects and harms that rest on one source only');
  expect(toDoList(aLibrary(), { on: '2028-01-01' })[0]?.title).toBe('Reviews that are overdue');
});
