import type { Estimate } from '../domain/estimate';
import type { Study } from '../domain/study';
import { entryPlace } from './entry-place';
import type { Rule } from './rule';

type Result = {
  readonly n?: number | undefined;
  readonly of?: number | undefined;
  readonly percent?: number | undefined;
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
};
type Mistake = { readonly near: string; readonly found: string; readonly expected: string };

/** Printed percentages are rounded to a whole number at most. */
const rounding = 0.51;

function mistakesIn({ n, of, percent, value, low, high }: Result): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  if (n !== undefined && of !== undefined) {
    if (n > of) mistakes.push({ near: `n: ${n}`, found: `${n} of ${of}`, expected: 'a part no larger than its whole' });
    else if (percent !== undefined && Math.abs(percent - (100 * n) / of) > rounding) {
      const share = ((100 * n) / of).toFixed(1);
      mistakes.push({ near: `percent: ${percent}`, found: `${percent} % for ${n} of ${of}`, expected: `about ${share} %` });
    }
  }
  if ((low === undefined) !== (high === undefined)) {
    mistakes.push({ near: `value: ${value}`, found: 'one end of an interval', expected: 'both ends, low and high' });
  } else if (low !== undefined && high !== undefined && value !== undefined && (value < low || value > high)) {
    mistakes.push({ near: `value: ${value}`, found: `${value} with an interval from ${low} to ${high}`, expected: 'an interval that holds its point' });
  }
  return mistakes;
}

/** What a study cannot be: a treatment that the same people had in turn, with another number of people. */
function mistakesOfStudy({ split, arms }: Study): readonly Mistake[] {
  const [first, ...others] = Object.values(arms).map(({ n }) => n);
  const odd = others.find((n) => n !== first);
  return split === 'in-turn' && odd !== undefined
    ? [{ near: "split: 'in-turn'", found: `${first} and ${odd} people in turn`, expected: 'the same people in each arm' }]
    : [];
}

const resultsOf = (estimate: Estimate): readonly Result[] => ('arms' in estimate ? Object.values(estimate.arms) : [estimate]);

/** Numbers that cannot be so are mistakes of copying. */
export const numbersAddUp: Rule = {
  id: 'numbers-add-up',
  correct: 'A part is no larger than its whole, a percentage follows from its count, and an interval holds its point, and the same people are the same number.',
  needsValidEntries: true,
  check: ({ content, folder }) => {
    const told = (registry: 'estimates' | 'studies', id: string, mistakes: readonly Mistake[]) =>
      mistakes.map(({ near, found, expected }) => ({
        place: entryPlace(folder, registry, id, near),
        found,
        expected,
        mend: 'check the numbers in the document',
      }));
    return [
      ...Object.entries(content.estimates).flatMap(([id, estimate]) => told('estimates', id, resultsOf(estimate).flatMap(mistakesIn))),
      ...Object.entries(content.studies).flatMap(([id, study]) => told('studies', id, mistakesOfStudy(study))),
    ];
  },
};
