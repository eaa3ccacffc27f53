import { expect, test } from 'vitest';
import { exportReferences } from '@/lib/citations/export';
import { ownPageItem, ownPageLine } from '@/lib/citations/own-page';
import type { LedgerEntry, Version } from '@/lib/domain/ledger';
import { frozenVersions, type FrozenVersion } from '@/lib/publish/frozen-versions';
import { citedVersionNote, versionDescription, versionState } from '@/lib/publish/version-words';

const version = (on: string, name: string, text: string): Version => ({ on, hash: name.repeat(12), text, grade: 'low' });
const old = version('2026-01-01', 'a', 'It helped 8 people.');
const tombstone = { on: '2026-03-01', why: 'It was wrong.', successor: null };

function firstOf(entry: LedgerEntry): FrozenVersion {
  const [first] = frozenVersions('one', entry);
  if (!first) throw new Error('The entry has a version.');
  return first;
}

const cases = [
  ['that stands', { versions: [old] }, 'stands', undefined, 'What we say from 2026-01-01: It helped 8 people. Low certainty.'],
  [
    'whose words are said today on other grounds',
    { versions: [old, version('2026-02-01', 'b', old.text)] },
    'same-words',
    'The words still stand. What they rest on, or how sure we are, changed on 2026-02-01.',
    'These words still stand, on other grounds since 2026-02-01: It helped 8 people. Low certainty then.',
  ],
  [
    'that was reworded',
    { versions: [old, version('2026-02-01', 'b', 'It helped 9 people.')] },
    'replaced',
    'Replaced on 2026-02-01.',
    'Replaced on 2026-02-01: It helped 8 people. Low certainty then.',
  ],
  ['of a claim that was taken back', { versions: [old], tombstone }, 'taken-back', 'Taken back on 2026-03-01.', 'Taken back on 2026-03-01: It helped 8 people. Low certainty then.'],
] as const;

test.for(cases)('a version %s is told and cited as that', ([, entry, state, note, description]) => {
  const first = firstOf(entry);
  expect(versionState(first, entry)).toBe(state);
  expect(citedVersionNote(first, entry)).toBe(note);
  expect(versionDescription(first, entry)).toBe(description);
});

test('a long version is told whole, with its certainty', () => {
  const text = 'It helped people who came back to the clinic. '.repeat(8).trim();
  const entry = { versions: [{ ...old, text }, version('2026-02-01', 'b', 'It helped 9 people.')] };
  expect(versionDescription(firstOf(entry), entry)).toBe(`Replaced on 2026-02-01: ${text} Low certainty then.`);
});

const page = { id: 'one-aaaaaaaaaaaa', title: 'It helped 8 people.', on: '2026-01-01', url: 'https://small.example/claims/one/v/aaaaaaaaaaaa/' };

test('a citation of a replaced version says so as text, in BibTeX and in RIS', () => {
  const replaced = { ...page, note: 'Replaced on 2026-02-01.' };
  const item = ownPageItem('Small', replaced);
  expect(ownPageLine('Small', replaced)).toBe(`“It helped 8 people.” Small, 2026-01-01. Replaced on 2026-02-01. ${page.url}`);
  expect(exportReferences([item], 'bib')).toMatch(/note = \{Replaced on 2026-02-01\.\}/);
  expect(exportReferences([item], 'ris')).toContain('\nN1  - Replaced on 2026-02-01.\n');
});

test('a citation of a version that stands has no note', () => {
  const item = ownPageItem('Small', page);
  expect(ownPageLine('Small', page)).toBe(`“It helped 8 people.” Small, 2026-01-01. ${page.url}`);
  expect(exportReferences([item], 'bib')).not.toContain('note');
  expect(exportReferences([item], 'ris')).not.toContain('N1  -');
});
