import { digitsIn } from '../articles/numbers';
import { promiseIn } from '../domain/certainty-words';
import type { Rule } from './rule';

/** A year names a paper or a rule; it counts nothing. */
const isYear = (value: number) => value >= 1900 && value < 2100;
const ofOthers = /“[^”]*”/g;

/** A heading has no source. */
export const headingClaimsNothing: Rule = {
  id: 'heading-claims-nothing',
  correct: 'A heading promises no effect and counts nothing: that is told in a claim.',
  needsValidEntries: true,
  check: ({ articles }) =>
    articles.flatMap(({ headings }) =>
      headings.flatMap(({ text, place }) => {
        const ours = text.replace(ofOthers, '');
        const count = digitsIn(ours).find(({ value }) => !isYear(value))?.written;
        const told = text.endsWith('?') ? count : (promiseIn(ours) ?? count);
        return told === undefined
          ? []
          : [{ place, found: `“${told}” in the heading “${text}”`, expected: 'a question, or what the part is about', mend: 'tell it in a <Claim> below the heading' }];
      }),
    ),
};
