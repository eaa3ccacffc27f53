import { expect, test } from 'vitest';
import type { HandoutPart } from '@/lib/domain/handout';
import { readHandout } from '@/lib/domain/handout-address';
import { handoutNotices, type Found } from '@/lib/domain/handout-words';

const part: HandoutPart = { title: 'A question?', path: '/a/b/', checked: '2026-11-22', version: '123456', blocks: [] };

function noticesOf(fragment: string, parts: readonly (HandoutPart | undefined)[]): readonly string[] {
  const read = readHandout(fragment);
  return handoutNotices(read, read.asked.map((asked, index): Found => ({ ...asked, part: parts[index] })));
}

test('a copy whose parts are as they were printed is the same', () => {
  expect(noticesOf('p=a/b&v=123456', [part])).toEqual(['Same as your copy: nothing on it has changed since it was printed.']);
});

test('a part that has changed since is named', () => {
  expect(noticesOf('p=a/b&v=000000', [part])).toEqual([
    'Changed since your copy was printed: “A question?”. Please use the text below.',
  ]);
});

test('a copy with a part that is gone is not called the same', () => {
  expect(noticesOf('p=a/b,a/c&v=123456000000', [part, undefined])).toEqual([
    'This site does not have “a/c”. The address may be mistyped or old.',
  ]);
});

test('an address without versions is compared with nothing', () => {
  expect(noticesOf('p=a/b', [part])).toEqual([]);
});

test('long and many unknown names are shortened', () => {
  const [notice = ''] = noticesOf(`p=${['x'.repeat(10_000), '1', '2', '3', '4'].join(',')}`, []);
  expect(notice.length).toBeLessThan(200);
  expect(notice).toContain('and 2 more');
});
