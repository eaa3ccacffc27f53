import { entriesIn, entryFiles, type RegistryName } from './entry-place';
import type { Rule } from './rule';

/** Registries with one file a topic; of the others the file system keeps each name once. */
const registries: readonly RegistryName[] = ['estimates', 'claims', 'statements', 'disagreements', 'figures'];

/** No id is used twice. */
export const idIsUnique: Rule = {
  id: 'id-is-unique',
  correct: 'An id stands for one entry of its registry.',
  needsValidEntries: false,
  check: ({ folder }) =>
    registries.flatMap((registry) => {
      const entries = entryFiles(folder, registry).flatMap(entriesIn);
      return entries.flatMap((entry, index) => {
        const first = entries.findIndex(({ id }) => id === entry.id);
        const original = entries[first];
        return first === index || !original
          ? []
          : [
              {
                place: entry.place,
                found: `the id “${entry.id}” a second time`,
                expected: `it once; it first stands at ${original.place.path}:${original.place.line}`,
                mend: 'give the new entry another id; an id that is published never changes',
              },
            ];
      });
    }),
};
