import { expect, test } from 'vitest';
import { latestChanges } from '@/lib/publish/changes';
import { aClaim } from '../../support/content';

const change = (on: string, what: string) => ({ on, what, why: 'A reason.' });

test('changes of all claims stand together, the latest first', () => {
  const claims = {
    one: aClaim({ changes: [change('2026-01-01', 'Old'), change('2026-03-01', 'New')] }),
    two: aClaim({ changes: [change('2026-02-01', 'Between')] }),
  };
  expect(latestChanges({ claims }).map(({ id, what }) => [id, what])).toEqual([['one', 'New'], ['two', 'Between'], ['one', 'Old']]);
});

test('claims that never changed make no news', () => {
  expect(latestChanges({ claims: { one: aClaim({ changes: [] }) } })).toEqual([]);
});
