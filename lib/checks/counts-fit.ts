import { numbersIn } from '../articles/numbers';
import type { Claim } from '../domain/claim';
import type { Content } from '../domain/content';
import type { Rule } from './rule';
import { tellingsIn } from './tellings';

const counts = /(?<![\p{L}\d.,])(\d[\d,]*\d|\d) (?:people )?of (?:the |all |these |those )*(\d[\d,]*\d|\d)(?:,? (?:people )?(?:on|with|had) (?:S-)?(\p{L}+))?/gu;

/** What an estimate of a claim counts in the arm of a name; empty when no arm has it. */
function countsOfArm(content: Content, { estimates = [] }: Claim, name: string): readonly string[] {
  return estimates.flatMap((id) => {
    const estimate = content.estimates[id];
    if (estimate?.measure !== 'count') return [];
    const named = (arm: string) => arm === name || (content.studies[estimate.study]?.arms[arm]?.name ?? '').toLowerCase().includes(name);
    return Object.entries(estimate.arms).flatMap(([arm, { n, of }]) => (named(arm) ? [`${n} of ${of}`] : []));
  });
}

/** Eight with the drug and three without are not three and eight. */
export const countsFit: Rule = {
  id: 'counts-fit',
  correct: 'A count of people in a sentence is no larger than its whole, and is that of the group that the sentence names.',
  needsValidEntries: true,
  check: (scope) =>
    tellingsIn(scope).flatMap(({ text, id, claim, place }) =>
      [...text.matchAll(counts)].flatMap(([written, first = '', second = '', arm = '']) => {
        const [n = 0, of = 0] = numbersIn(`${first} ${second}`).map(({ value }) => value);
        const known = arm === '' ? [] : countsOfArm(scope.content, claim, arm.toLowerCase()).filter((count) => count.endsWith(` of ${of}`));
        const isSound = n <= of && (known.length === 0 || known.includes(`${n} of ${of}`));
        return isSound
          ? []
          : [
              {
                place: place(),
                found: `“${written}” for claim “${id}”`,
                expected: n > of ? 'a part no larger than its whole' : `what its estimates count there: ${known.join(', or ')}`,
                mend: 'check which group the number belongs to',
              },
            ];
      }),
    ),
};
