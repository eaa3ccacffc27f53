import { componentsIn, placeOf } from '../articles/elements';
import { advises } from './article-prose';
import type { Rule } from './rule';

const openQuestions = 'What nobody knows yet';

/** Every article that somebody may decide by has its warning parts. */
export const articleParts: Rule = {
  id: 'article-parts',
  correct: `Articles on evidence and treatment tell “${openQuestions}”, those on ketamine the approval status, and “going home” begins with the emergency box.`,
  needsValidEntries: true,
  check: ({ content, articles }) =>
    articles.flatMap((article) => {
      const { path, section, slug, tree, headings, uses } = article;
      const place = { path, line: 1, column: 1 };
      const tellsApproval = uses.some(({ component, id }) => component === 'Claim' && content.claims[id]?.kind === 'regulation');
      const [first] = componentsIn(tree);
      return [
        ...((section === 'evidence' || section === 'treatment') && !headings.some(({ text }) => text === openQuestions)
          ? [{ place, found: `no heading “${openQuestions}”`, expected: 'what is not known, told openly', mend: `add ## ${openQuestions}` }]
          : []),
        ...(advises(section) && !tellsApproval
          ? [
              {
                place,
                found: 'no word on what ketamine is approved for',
                expected: 'a claim of the kind regulation',
                mend: 'add <Claim id="approval-us">, or a claim on approval that fits better',
              },
            ]
          : []),
        ...(slug === 'going-home' && first?.name !== 'Emergency'
          ? [
              {
                place: first ? placeOf(path, first) : place,
                found: `<${first?.name ?? 'nothing'}> at the beginning`,
                expected: 'the emergency box before all else',
                mend: 'begin with <Emergency>…</Emergency>',
              },
            ]
          : []),
      ];
    }),
};
