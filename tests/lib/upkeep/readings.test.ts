import { expect, test } from 'vitest';
import { linkTasks, unreadTasks } from '@/lib/upkeep/readings';
import { aSource } from '../../support/content';
import { aLibrary } from '../../support/library';

const read = (how: 'full-text' | 'abstract' | 'second-hand' | 'not-seen', on: string) => ({ read: { how, on } });
const csl = (URL: string) => ({ csl: { type: 'webpage', title: 'A page', URL } as const });

test('sources that we know only through others are to be read, those first that have waited longest', () => {
  const sources = { a: aSource(read('second-hand', '2026-11-22')), b: aSource(read('abstract', '2026-01-01')), c: aSource(read('not-seen', '2026-02-02')), d: aSource(read('full-text', '2026-01-01')) };
  expect(unreadTasks(aLibrary({ sources })).tasks).toEqual([
    { what: 'A trial. We have not seen it, 2026-02-02 (content/sources/c.ts)', url: 'https://small.example/sources/c/' },
    { what: 'A trial. We have read this only second-hand, 2026-11-22 (content/sources/a.ts)', url: 'https://small.example/sources/a/' },
  ]);
});

test('links that were read more than 180 days ago are to be looked at again, those first that were read longest ago', () => {
  const sources = {
    new: aSource({ ...read('full-text', '2026-05-26'), ...csl('https://new.example/') }),
    old: aSource({ ...read('full-text', '2026-05-25'), ...csl('https://old.example/') }),
    oldest: aSource({ ...read('full-text', '2025-01-01'), ...csl('https://oldest.example/') }),
    none: aSource(read('full-text', '2025-01-01')),
  };
  const told = linkTasks(aLibrary({ sources }), '2026-11-22').tasks.map(({ what }) => what);
  expect(told).toEqual(['Read 2025-01-01: A trial, https://oldest.example/', 'Read 2026-05-25: A trial, https://old.example/']);
});
