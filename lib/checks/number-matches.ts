import { attribute, componentsIn, placeOf, textInside } from '../articles/elements';
import { digitsIn, numbersIn } from '../articles/numbers';
import { splitPassage } from '../domain/address';
import type { Claim } from '../domain/claim';
import type { Content } from '../domain/content';
import { figuresOf } from '../domain/estimate';
import { oncePer } from '../domain/once-per';
import { claimOf } from './entry-of';
import { entryPlace } from './entry-place';
import type { Rule } from './rule';

function figuresBehind(content: Content, claim: Claim): ReadonlySet<number> {
  const passages = [
    ...claim.evidence.map(({ passage }) => passage),
    ...('passage' in claim.against ? [claim.against.passage] : []),
  ];
  const figures = passages.flatMap((address) => {
    const { source, passage } = splitPassage(address);
    const document = content.sources[source];
    const year = document?.csl.issued?.slice(0, 4);
    return [...(document?.passages[passage]?.figures ?? []), ...(year === undefined ? [] : [Number(year)])];
  });
  const estimates = (claim.estimates ?? []).flatMap((id) => {
    const estimate = content.estimates[id];
    return estimate ? figuresOf(estimate) : [];
  });
  return new Set([...figures, ...estimates].map(Math.abs));
}

const known = oncePer((content: Content) => oncePer((claim: Claim) => figuresBehind(content, claim)));

/** Every figure that a claim may tell: those of its estimates, its passages and its sources' years. */
export function figuresFor(content: Content, claim: Claim): ReadonlySet<number> {
  return known(content)(claim);
}

/** Whether all passages of a claim exist; if not, rule `passage-exists` says so, and no number can be judged. */
function restsOnPassages(content: Content, claim: Claim): boolean {
  return claim.evidence.every(({ passage: address }) => {
    const { source, passage } = splitPassage(address);
    return content.sources[source]?.passages[passage] !== undefined;
  });
}

const expected = 'a number of one of the claim’s estimates, or a figure recorded on one of its passages';
const mend = 'correct the number, name its estimate in the claim, or record the figure on the passage if it stands there';

/** No number is told that its source does not have. */
export const numberMatches: Rule = {
  id: 'number-matches',
  correct: 'Every number in a claim is a figure of its estimates or passages, and our own words hold no numbers.',
  needsValidEntries: true,
  check: ({ content, folder, articles }) => [
    ...Object.entries(content.claims).flatMap(([id, claim]) => {
      if (!restsOnPassages(content, claim)) return [];
      const figures = figuresFor(content, claim);
      const texts = [
        claim.text,
        ...('finding' in claim.against ? [claim.against.finding] : []),
        ...(claim.certainty ? [claim.certainty.why] : []),
      ];
      return texts.flatMap((text) =>
        numbersIn(text)
          .filter(({ value }) => !figures.has(value))
          .map(({ written }) => ({
            place: entryPlace(folder, 'claims', id, text.slice(0, 30)),
            found: `the number ${written} in claim “${id}”`,
            expected,
            mend,
          })),
      );
    }),
    ...articles.flatMap(({ path, tree }) =>
      componentsIn(tree).flatMap((element) => {
        const place = placeOf(path, element);
        if (element.name === 'Ours' || element.name === 'Questions') {
          return digitsIn(textInside(element)).map(({ written }) => ({
            place,
            found: `the number ${written} in <${element.name}>`,
            expected: 'no number in our own words',
            mend: 'tell it in a <Claim>, which has a source',
          }));
        }
        const id = attribute(element, 'id') ?? '';
        const claim = element.name === 'Claim' ? claimOf(content, id) : undefined;
        if (!claim || !restsOnPassages(content, claim)) return [];
        const figures = figuresFor(content, claim);
        return numbersIn(textInside(element))
          .filter(({ value }) => !figures.has(value))
          .map(({ written }) => ({
            place,
            found: `the number ${written} in <Claim id="${id}">`,
            expected,
            mend,
          }));
      }),
    ),
  ],
};
