import type { Rule } from './rule';

/** Headings can be used to find one's way. */
export const headingOrder: Rule = {
  id: 'heading-order',
  correct: 'Headings begin at ##, never skip a level, and no two in an article are the same.',
  needsValidEntries: false,
  check: ({ articles }) =>
    articles.flatMap(({ headings }) =>
      headings.flatMap((heading, index) => {
        const before = headings[index - 1]?.depth ?? 1;
        const twin = headings.slice(0, index).find(({ text }) => text === heading.text);
        return [
          ...(heading.depth === 1 || heading.depth > before + 1
            ? [
                {
                  place: heading.place,
                  found: `a heading of level ${heading.depth} (${'#'.repeat(heading.depth)})`,
                  expected: heading.depth === 1 ? 'level 2; the title is level 1' : `at most level ${before + 1} here`,
                  mend: `write ${'#'.repeat(heading.depth === 1 ? 2 : before + 1)}`,
                },
              ]
            : []),
          ...(twin
            ? [
                {
                  place: heading.place,
                  found: `the heading “${heading.text}” a second time`,
                  expected: `it once; it first stands on line ${twin.place.line}`,
                  mend: 'say in the heading what is different about this part',
                },
              ]
            : []),
        ];
      }),
    ),
};
