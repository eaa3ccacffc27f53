import { standingPages } from '../articles/section-pages';
import { address } from '../domain/address';
import { answerOf } from '../domain/answers';
import { entryPlace } from './entry-place';
import type { Rule } from './rule';

/** A reader who meets a statement finds the answer to it. */
export const statementAnswered: Rule = {
  id: 'statement-answered',
  correct: 'Every audited statement leads to an article that answers it, or says why none does.',
  needsValidEntries: true,
  check: ({ content, folder }) => {
    const pages = new Set([
      ...folder.articles.map(({ section, slug }) => address.article(section, slug)),
      ...standingPages.map(({ href }) => href),
    ]);
    return Object.entries(content.statements).flatMap(([id, statement]) => {
      const answer = answerOf(content.answers, id, statement);
      return 'reason' in answer || pages.has(answer.href)
        ? []
        : [
            {
              place: entryPlace(folder, 'statements', id, 'topic:'),
              found: `the statement “${id}”, which ${answer.href} is to answer`,
              expected: 'an article that exists',
              mend: 'write the article, or name another in content/answers.ts',
            },
          ];
    });
  },
};
