import { expect, test } from 'vitest';
import type { Version } from '@/lib/domain/ledger';
import { frozenVersions, spellWords, standingVersion } from '@/lib/publish/frozen-versions';

const version = (on: string, name: string): Version => ({ on, hash: name.repeat(12), text: `We say ${name}.` });
const versions = [version('2026-01-01', 'a'), version('2026-02-01', 'b')];
const tombstone = { on: '2026-03-01', why: 'It was wrong.', successor: null };

test('a version that was replaced keeps its text, and the last one stands', () => {
  expect(frozenVersions('one', { versions })).toEqual([
    { claim: 'one', hash: 'a'.repeat(12), text: 'We say a.', spells: [{ from: '2026-01-01', until: '2026-02-01' }], stands: false },
    { claim: 'one', hash: 'b'.repeat(12), text: 'We say b.', spells: [{ from: '2026-02-01' }], stands: true },
  ]);
});

test('of a claim that was taken back no version stands', () => {
  const entry = { versions, tombstone };
  expect(frozenVersions('one', entry).map(({ stands, spells }) => [stands, spells[0].until])).toEqual([[false, '2026-02-01'], [false, '2026-03-01']]);
  expect(standingVersion(entry)).toBeUndefined();
});

test('a claim that went back to what it had said has one address for it, with both times', () => {
  const [a, b, ...others] = frozenVersions('one', { versions: [...versions, version('2026-05-01', 'a')] });
  expect(a).toMatchObject({ spells: [{ from: '2026-01-01', until: '2026-02-01' }, { from: '2026-05-01' }], stands: true });
  expect(b).toMatchObject({ stands: false });
  expect(others).toEqual([]);
});

test.for([
  [{ from: '2026-01-01' }, 'from 2026-01-01 until today'],
  [{ from: '2026-01-01', until: '2026-02-01' }, 'from 2026-01-01 until 2026-02-01'],
  [{ from: '2026-01-01', until: '2026-01-01' }, 'on 2026-01-01, for less than a day'],
] as const)('%o is told as “%s”', ([spell, words]) => {
  expect(spellWords(spell)).toBe(words);
});
