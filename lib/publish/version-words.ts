import { gradeWords } from '../domain/labels';
import type { LedgerEntry } from '../domain/ledger';
import { standingVersion, type FrozenVersion } from './frozen-versions';

/** What became of a version: `same-words` when a later version says the same and only what it rests on, or its certainty, changed. */
export type VersionState = 'stands' | 'same-words' | 'replaced' | 'taken-back';

/** What became of a version of a claim, by the claim’s entry in the ledger. */
export function versionState({ stands, text }: FrozenVersion, entry: LedgerEntry): VersionState {
  if (stands) return 'stands';
  if (entry.tombstone) return 'taken-back';
  return standingVersion(entry)?.text === text ? 'same-words' : 'replaced';
}

/** What became of a version, in sentences for its own page. */
export const versionStateWords: Readonly<Record<VersionState, string>> = {
  stands: 'It still stands.',
  'same-words': 'These words still stand. What changed is what they rest on, or how sure we are.',
  replaced: 'It no longer stands.',
  'taken-back': 'It no longer stands: we took the claim back.',
};

const lastDay = ({ spells }: FrozenVersion) => spells.at(-1)?.until ?? '';

/** What somebody who cites a version has to tell of it; undefined for the one that stands. */
export function citedVersionNote(version: FrozenVersion, entry: LedgerEntry): string | undefined {
  switch (versionState(version, entry)) {
    case 'stands':
      return undefined;
    case 'same-words':
      return `The words still stand. What they rest on, or how sure we are, changed on ${lastDay(version)}.`;
    case 'replaced':
      return `Replaced on ${lastDay(version)}.`;
    case 'taken-back':
      return `Taken back on ${entry.tombstone?.on ?? lastDay(version)}.`;
  }
}

/** A version for search results and shared links: first what became of it, then its words, and how sure we were then. */
export function versionDescription(version: FrozenVersion, entry: LedgerEntry): string {
  const { text, grade, spells, stands } = version;
  const heads: Readonly<Record<VersionState, string>> = {
    stands: `What we say from ${spells[0].from}:`,
    'same-words': `These words still stand, on other grounds since ${lastDay(version)}:`,
    replaced: `Replaced on ${lastDay(version)}:`,
    'taken-back': `Taken back on ${entry.tombstone?.on ?? lastDay(version)}:`,
  };
  const head = heads[versionState(version, entry)];
  const sure = grade === undefined ? [] : [`${gradeWords[grade]}${stands ? '' : ' then'}.`];
  return [head, text, ...sure].join(' ');
}
