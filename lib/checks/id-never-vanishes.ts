import { ledgerIn, ledgerPath } from './ledger-valid';
import type { Rule } from './rule';

/** A link to a claim works for ever. */
export const idNeverVanishes: Rule = {
  id: 'id-never-vanishes',
  correct: 'A claim that was ever published is still here, or has a tombstone that names its successor.',
  needsValidEntries: true,
  check: (scope) => {
    const read = ledgerIn(scope);
    if (!read) return [];
    const { claims } = scope.content;
    return Object.entries(read.ledger).flatMap(([id, { tombstone }]) => {
      const place = () => ({ path: ledgerPath, line: read.line(id), column: 1 });
      if (!tombstone) {
        return claims[id]
          ? []
          : [
              {
                place: place(),
                found: `the published claim “${id}”, which is no longer in content/claims`,
                expected: 'the claim, or a tombstone in the ledger',
                mend: 'bring the claim back, or add "tombstone": { "on", "why", "successor" } to its entry',
              },
            ];
      }
      if (claims[id]) {
        return [
          {
            place: place(),
            found: `a tombstone for the claim “${id}”, which is in content/claims`,
            expected: 'one or the other',
            mend: 'take the tombstone out, or give the claim another id',
          },
        ];
      }
      return tombstone.successor === null || claims[tombstone.successor]
        ? []
        : [
            {
              place: place(),
              found: `the successor “${tombstone.successor}”, which is not a claim`,
              expected: 'the id of a claim, or null',
              mend: 'name the claim that takes its place',
            },
          ];
    });
  },
};
