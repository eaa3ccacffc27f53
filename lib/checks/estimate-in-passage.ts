import { numbersIn } from '../articles/numbers';
import { splitPassage } from '../domain/address';
import type { Passage } from '../domain/source';
import { entryPlace } from './entry-place';
import type { Rule } from './rule';

const kinds = ['n', 'value', 'low', 'high', 'sd'] as const;
type Result = { readonly [Kind in (typeof kinds)[number] | 'of']?: number | undefined };

/** Whether a passage has a number, or the share that it is of its whole; “one woman” is written without a digit. */
function isTold(number: number, of: number | undefined, recorded: ReadonlySet<number>): boolean {
  return recorded.has(Math.abs(number)) || number === 1 || (of !== undefined && recorded.has(Math.round((100 * number) / of)));
}

const recordedIn = ({ says, figures = [] }: Passage): ReadonlySet<number> => new Set([...figures.map(Math.abs), ...numbersIn(says).map(({ value }) => value)]);

/** A number is where we say that we read it. */
export const estimateInPassage: Rule = {
  id: 'estimate-in-passage',
  correct: 'Every number of an estimate stands in the passage that it names.',
  needsValidEntries: true,
  check: ({ content, folder }) =>
    Object.entries(content.estimates).flatMap(([id, estimate]) => {
      const { source, passage: name } = splitPassage(estimate.passage);
      const passage = content.sources[source]?.passages[name];
      if (!passage) return [];
      const recorded = recordedIn(passage);
      const results: readonly Result[] = 'arms' in estimate ? Object.values(estimate.arms) : [estimate];
      return results.flatMap((result) =>
        kinds.flatMap((kind) => {
          const number = result[kind];
          return number === undefined || isTold(number, result.of, recorded)
            ? []
            : [
                {
                  place: entryPlace(folder, 'estimates', id, `${kind}: ${number}`),
                  found: `${number} in the estimate “${id}”, which “${estimate.passage}” does not have`,
                  expected: 'a number of its passage',
                  mend: 'correct the number or the passage, or record the figure on the passage if it stands there',
                },
              ];
        }),
      );
    }),
};
