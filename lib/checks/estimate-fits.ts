import { attribute, componentsIn, isElement, placeOf } from '../articles/elements';
import { claimOf } from './claim-of';
import { didYouMean } from './did-you-mean';
import { entryPlace } from './entry-place';
import type { Rule } from './rule';

/** Estimates name arms that exist, and stand in claims that list them. */
export const estimateFits: Rule = {
  id: 'estimate-fits',
  correct: 'An estimate has arms of its study, stands in a claim that lists it, and names an arm that it has.',
  needsValidEntries: true,
  check: ({ content, folder, articles }) => [
    ...Object.entries(content.estimates).flatMap(([id, estimate]) => {
      if (!('arms' in estimate)) return [];
      const known = Object.keys(content.studies[estimate.study]?.arms ?? {});
      return Object.keys(estimate.arms)
        .filter((arm) => !known.includes(arm))
        .map((arm) => ({
          place: entryPlace(folder, 'estimates', id, arm),
          found: `the arm “${arm}”`,
          expected: `an arm of ${estimate.study}: ${known.join(', ')}`,
          mend: didYouMean(arm, known, `content/studies/${estimate.study}.ts`),
        }));
    }),
    ...articles.flatMap(({ path, tree }) =>
      componentsIn(tree)
        .filter(({ name }) => name === 'People')
        .flatMap((element) => {
          const id = attribute(element, 'id') ?? '';
          const estimate = content.estimates[id];
          return !estimate || (estimate.measure === 'count' && estimate.counted === 'people')
            ? []
            : [
                {
                  place: placeOf(path, element),
                  found: `<People id="${id}">, which does not count people`,
                  expected: 'an estimate that counts people',
                  mend: 'show it in a <Claim> or with <Results>',
                },
              ];
        }),
    ),
    ...articles.flatMap(({ path, tree }) =>
      componentsIn(tree)
        .filter(({ name }) => name === 'Claim')
        .flatMap((claim) =>
          claim.children.filter((child) => isElement(child) && child.name === 'Estimate').flatMap((child) => {
            if (!isElement(child)) return [];
            const id = attribute(child, 'id') ?? '';
            const estimate = content.estimates[id];
            if (!estimate) return [];
            const listed = claimOf(content, attribute(claim, 'id') ?? '')?.estimates ?? [];
            const arm = attribute(child, 'arm');
            const arms = 'arms' in estimate ? Object.keys(estimate.arms) : [];
            return [
              ...(listed.includes(id)
                ? []
                : [
                    {
                      place: placeOf(path, child),
                      found: `<Estimate id="${id}"> in claim “${attribute(claim, 'id') ?? ''}”`,
                      expected: listed.length > 0 ? `one of ${listed.join(', ')}` : 'a claim that lists the estimate',
                      mend: 'name the estimate in the claim’s list of estimates',
                    },
                  ]),
              ...((arm === undefined ? arms.length === 0 : arms.includes(arm))
                ? []
                : [
                    {
                      place: placeOf(path, child),
                      found: arm === undefined ? `<Estimate id="${id}"> without an arm` : `the arm “${arm}” of <Estimate id="${id}">`,
                      expected: arms.length === 0 ? 'no arm: it compares two' : `an arm that it has: ${arms.join(', ')}`,
                      mend: arms.length === 0 ? 'take the arm out' : `write arm="${arms[0]}"`,
                    },
                  ]),
            ];
          }),
        ),
    ),
  ],
};
