import { attribute, componentsIn, isElement, placeOf } from '../articles/elements';
import { didYouMean } from './did-you-mean';
import { entryPlace } from './entry-place';
import type { Rule } from './rule';

/** Estimates name arms that exist, and stand in claims that list them. */
export const estimateFits: Rule = {
  id: 'estimate-fits',
  correct: 'An estimate has arms of its study, and stands in a claim that lists it.',
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
        .filter(({ name }) => name === 'Claim')
        .flatMap((claim) =>
          claim.children.filter((child) => isElement(child) && child.name === 'Estimate').flatMap((child) => {
            if (!isElement(child)) return [];
            const id = attribute(child, 'id') ?? '';
            const listed = content.claims[attribute(claim, 'id') ?? '']?.estimates ?? [];
            return listed.includes(id)
              ? []
              : [
                  {
                    place: placeOf(path, child),
                    found: `<Estimate id="${id}"> in claim “${attribute(claim, 'id') ?? ''}”`,
                    expected: listed.length > 0 ? `one of ${listed.join(', ')}` : 'a claim that lists the estimate',
                    mend: 'name the estimate in the claim’s list of estimates',
                  },
                ];
          }),
        ),
    ),
  ],
};
