import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { attribute, componentsIn, isElement, placeOf, type Element } from '../articles/elements';
import { didYouMean } from './did-you-mean';
import { claimOf, estimateOf } from './entry-of';
import { entryPlace } from './entry-place';
import type { Rule } from './rule';

/** The estimates of an article, however deep they stand in a claim; without a claim where they stand in none. */
function estimatesIn(tree: Root): readonly { readonly element: Element; readonly claim: Element | undefined }[] {
  const claims = new Map<Element, Element>();
  for (const claim of componentsIn(tree).filter(({ name }) => name === 'Claim')) {
    visit(claim, (node) => {
      if (isElement(node)) claims.set(node, claim);
    });
  }
  return componentsIn(tree)
    .filter(({ name }) => name === 'Estimate')
    .map((element) => ({ element, claim: claims.get(element) }));
}

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
      estimatesIn(tree).flatMap(({ element, claim }) => {
        const id = attribute(element, 'id') ?? '';
        const estimate = estimateOf(content, id);
        if (!estimate) return [];
        const place = placeOf(path, element);
        const claimId = claim && (attribute(claim, 'id') ?? '');
        const listed = claimOf(content, claimId ?? '')?.estimates ?? [];
        const arm = attribute(element, 'arm');
        const arms = 'arms' in estimate ? Object.keys(estimate.arms) : [];
        return [
          ...(listed.includes(id)
            ? []
            : [
                {
                  place,
                  found: `<Estimate id="${id}"> ${claimId === undefined ? 'outside of any claim' : `in claim “${claimId}”`}`,
                  expected: listed.length > 0 ? `one of ${listed.join(', ')}` : 'a claim that lists the estimate',
                  mend: claimId === undefined ? 'tell it in a <Claim>, which has a source' : 'name the estimate in the claim’s list of estimates',
                },
              ]),
          ...((arm === undefined ? arms.length === 0 : arms.includes(arm))
            ? []
            : [
                {
                  place,
                  found: arm === undefined ? `<Estimate id="${id}"> without an arm` : `the arm “${arm}” of <Estimate id="${id}">`,
                  expected: arms.length === 0 ? 'no arm: it compares two' : `an arm that it has: ${arms.join(', ')}`,
                  mend: arms.length === 0 ? 'take the arm out' : `write arm="${arms[0]}"`,
                },
              ]),
        ];
      }),
    ),
  ],
};
