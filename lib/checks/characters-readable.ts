import { forbiddenCharacter } from '../domain/characters';
import { entryPlace, type RegistryName } from './entry-place';
import { ledgerIn, ledgerPath } from './ledger-valid';
import type { Rule } from './rule';

const registries: readonly RegistryName[] = ['sources', 'studies', 'estimates', 'claims', 'statements', 'disagreements', 'figures'];

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const forbiddenIn = (entry: unknown) => textsIn(entry).map(forbiddenCharacter).find((found) => found !== undefined);
const expected = 'characters that readers can see, which feeds can hold';
const mend = 'take it out; it often comes along with copied text';

/** What no reader can see and no feed can hold is in no entry. */
export const charactersReadable: Rule = {
  id: 'characters-readable',
  correct: 'No entry and no version of a claim has a control character or half of a pair.',
  needsValidEntries: false,
  check: (scope) => {
    const read = ledgerIn(scope);
    return [
      ...registries.flatMap((registry) =>
        Object.entries(scope.content[registry]).flatMap(([id, entry]) => {
          const found = forbiddenIn(entry);
          return found === undefined ? [] : [{ place: entryPlace(scope.folder, registry, id), found: `the character ${found} in “${id}”`, expected, mend }];
        }),
      ),
      ...Object.entries(read?.ledger ?? {}).flatMap(([id, entry]) => {
        const found = forbiddenIn(entry);
        return found === undefined ? [] : [{ place: { path: ledgerPath, line: read?.line(id) ?? 1, column: 1 }, found: `the character ${found} in “${id}”`, expected, mend }];
      }),
    ];
  },
};
