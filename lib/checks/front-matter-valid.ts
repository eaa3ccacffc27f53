import type { Rule } from './rule';

/** Front matter is complete and of the right shape. */
export const frontMatterValid: Rule = {
  id: 'front-matter-valid',
  correct: 'An article begins with YAML front matter that has every field and no other.',
  needsValidEntries: false,
  check: ({ faults }) =>
    faults.flatMap((fault) =>
      fault.kind === 'front matter'
        ? [
            {
              place: fault.place,
              found: fault.fault.found,
              expected: fault.fault.expected,
              mend: 'mend the front matter; any article of the site shows a complete one',
            },
          ]
        : [],
    ),
};
