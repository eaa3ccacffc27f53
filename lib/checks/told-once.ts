import type { Place } from '../articles/article';
import { entryPlace } from './entry-place';
import type { Rule } from './rule';

type Keyed = { readonly key: string | undefined; readonly what: string; readonly id: string; readonly place: () => Place };

function doubles(entries: readonly Keyed[]) {
  return entries.flatMap(({ key, what, id, place }, index) => {
    const first = entries.findIndex((entry) => entry.key === key);
    return key === undefined || first === index
      ? []
      : [
          {
            place: place(),
            found: `${what} of “${entries[first]?.id}” again in “${id}”`,
            expected: 'one entry for each document and each piece of research',
            mend: 'join the two entries; several papers of one study are sources of one study',
          },
        ];
  });
}

/** One trial in three papers is one piece of evidence. */
export const toldOnce: Rule = {
  id: 'told-once',
  correct: 'No document and no study is in the library twice.',
  needsValidEntries: true,
  check: ({ content, folder }) => {
    const sources = Object.entries(content.sources).map(([id, source]) => ({ id, csl: source.csl }));
    const at = (id: string, text: string) => () => entryPlace(folder, 'sources', id, text);
    return [
      ...doubles(sources.map(({ id, csl }) => ({ id, key: csl.DOI?.toLowerCase(), what: 'the DOI', place: at(id, 'DOI:') }))),
      ...doubles(sources.map(({ id, csl }) => ({ id, key: csl.PMID, what: 'the PubMed number', place: at(id, 'PMID:') }))),
      ...doubles(
        sources.map(({ id, csl }) => ({ id, key: `${csl.title.toLowerCase()} ${csl.issued ?? ''}`, what: 'the title', place: at(id, 'title:') })),
      ),
      ...doubles(
        Object.entries(content.studies).map(([id, { sources: papers }]) => ({
          id,
          key: papers[0],
          what: 'the main source',
          place: () => entryPlace(folder, 'studies', id, 'sources:'),
        })),
      ),
    ];
  },
};
