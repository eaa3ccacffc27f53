import type { Rule } from './rule';

/** An article is valid MDX. */
export const mdxSyntax: Rule = {
  id: 'mdx-syntax',
  correct: 'Every component that opens also closes, and < { } stand only where MDX wants them.',
  needsValidEntries: false,
  check: ({ faults }) =>
    faults.flatMap((fault) =>
      fault.kind === 'syntax'
        ? [
            {
              place: fault.place,
              found: fault.message.replace(/\s+/g, ' '),
              expected: 'valid MDX',
              mend: 'close what is open, and write “less than” or “more than” for < and >',
            },
          ]
        : [],
    ),
};
