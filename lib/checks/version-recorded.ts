import { fingerprint } from '../domain/ledger';
import { entryPlace } from './entry-place';
import { ledgerIn, ledgerPath } from './ledger-valid';
import type { Rule } from './rule';

/** What a claim said on a day can be told later. */
export const versionRecorded: Rule = {
  id: 'version-recorded',
  correct: 'Each claim as it stands is the last version of it in the ledger, and says what changed.',
  needsValidEntries: true,
  check: (scope) => {
    const read = ledgerIn(scope);
    if (!read) return [];
    return Object.entries(scope.content.claims).flatMap(([id, claim]) => {
      const versions = read.ledger[id]?.versions ?? [];
      const last = versions.at(-1);
      const place = () => entryPlace(scope.folder, 'claims', id);
      if (last?.hash !== fingerprint(claim)) {
        return [
          {
            place: place(),
            found: `the claim “${id}”, ${versions.length === 0 ? 'which is new' : 'which differs from its last version'}`,
            expected: 'a version of it in content/ledger.json',
            mend: 'run npm run record',
          },
        ];
      }
      if (claim.changes.length < versions.length - 1) {
        return [
          {
            place: place(),
            found: `${versions.length} versions of “${id}” and ${claim.changes.length} changes told`,
            expected: 'a change for each version after the first',
            mend: 'add { on, what } to its changes: what changed, and why',
          },
        ];
      }
      return last.text === claim.text && last.grade === claim.certainty?.grade
        ? []
        : [
            {
              place: { path: ledgerPath, line: read.line(id), column: 1 },
              found: `another text or certainty in the last version of “${id}” than the claim has`,
              expected: 'the ledger as `npm run record` writes it',
              mend: 'bring back the last committed ledger; never write versions by hand',
            },
          ];
    });
  },
};
