import { visit } from 'unist-util-visit';
import { isElement, placeOf } from '../articles/elements';
import { isComponentName, vocabulary } from '../articles/vocabulary';
import { didYouMean } from './did-you-mean';
import type { Problem } from './problem';
import type { Rule } from './rule';

const attributes = { Estimate: ['id', 'arm'] } as const satisfies Record<string, readonly string[]>;

/** Articles use the closed vocabulary. */
export const knownComponent: Rule = {
  id: 'known-component',
  correct: 'Every component is one of the vocabulary and has only its own attributes.',
  needsValidEntries: false,
  check: ({ articles }) =>
    articles.flatMap(({ path, tree }) => {
      const problems: Omit<Problem, 'rule'>[] = [];
      visit(tree, (node) => {
        if (!isElement(node) || node.name === null || /^[a-z]/.test(node.name)) return;
        const place = placeOf(path, node);
        if (!isComponentName(node.name)) {
          problems.push({
            place,
            found: `<${node.name}>`,
            expected: `one of ${Object.keys(vocabulary).join(', ')}`,
            mend: didYouMean(node.name, Object.keys(vocabulary), 'lib/articles/vocabulary.ts'),
          });
          return;
        }
        const { names } = vocabulary[node.name];
        const allowed: readonly string[] =
          node.name === 'Estimate' ? attributes.Estimate : names === undefined ? [] : ['id'];
        for (const attribute of node.attributes) {
          if (attribute.type === 'mdxJsxAttribute' && !allowed.includes(attribute.name)) {
            problems.push({
              place,
              found: `the attribute “${attribute.name}” on <${node.name}>`,
              expected: allowed.length > 0 ? `only ${allowed.join(' and ')}` : 'no attribute',
              mend: 'delete it; the look is not an author’s work',
            });
          }
        }
      });
      return problems;
    }),
};
