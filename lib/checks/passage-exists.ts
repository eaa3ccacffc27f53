import { splitPassage } from '../domain/address';
import type { Content } from '../domain/content';
import { didYouMean } from './did-you-mean';
import { entryPlace } from './entry-place';
import type { Rule } from './rule';

function passagesIn(content: Content) {
  return [
    ...Object.entries(content.claims).flatMap(([id, { evidence, against }]) =>
      [...evidence.map(({ passage }) => passage), ...('passage' in against ? [against.passage] : [])].map(
        (passage) => ({ from: 'claims', id, passage }) as const,
      ),
    ),
    ...Object.entries(content.estimates).map(([id, { passage }]) => ({ from: 'estimates', id, passage }) as const),
  ];
}

/** Claims and estimates rest on places that exist. */
export const passageExists: Rule = {
  id: 'passage-exists',
  correct: 'Every passage that a claim or estimate names is a passage of that source.',
  needsValidEntries: true,
  check: ({ content, folder }) =>
    passagesIn(content).flatMap(({ from, id, passage }) => {
      const { source, passage: name } = splitPassage(passage);
      const passages = content.sources[source]?.passages;
      if (passages && Object.hasOwn(passages, name)) return [];
      return [
        {
          place: entryPlace(folder, from, id, passage),
          found: `“${passage}”`,
          expected: passages ? `a passage of ${source}` : 'a source of content/sources and one of its passages',
          mend: passages
            ? didYouMean(name, Object.keys(passages), `content/sources/${source}.ts`)
            : didYouMean(source, Object.keys(content.sources), 'content/sources/index.ts'),
        },
      ];
    }),
};
