import { visit } from 'unist-util-visit';
import { isElement, placeOf } from '../articles/elements';
import type { Problem } from './problem';
import type { Rule } from './rule';

const words = 'words, Markdown and the components of lib/articles/vocabulary.ts';

/** Articles are prose. */
export const noCodeInProse: Rule = {
  id: 'no-code-in-prose',
  correct: 'An article has no import, export, {expression}, HTML element, attribute other than ids, or code block.',
  needsValidEntries: false,
  check: ({ articles }) =>
    articles.flatMap(({ path, tree }) => {
      const problems: Omit<Problem, 'rule'>[] = [];
      visit(tree, (node) => {
        const add = (found: string, mend: string) =>
          problems.push({ place: placeOf(path, node), found, expected: words, mend });
        if (node.type === 'mdxjsEsm') add(`“${node.value.split('\n')[0]}”`, 'delete it; components need no import');
        if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
          add(`the expression {${node.value}}`, 'write the words themselves, or use <Estimate> for a number');
        }
        if (node.type === 'code') add('a code block', 'begin the line without blanks; articles show no code');
        if (node.type === 'image') add('an image', 'drawings are components, so that they have a text');
        if (!isElement(node)) return;
        if (node.name === null || /^[a-z]/.test(node.name)) {
          add(`the HTML element <${node.name ?? ''}>`, 'write it in Markdown');
        }
        for (const attribute of node.attributes) {
          if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
            add(`an expression in an attribute of <${node.name ?? ''}>`, 'write the value between quotation marks');
          }
        }
      });
      return problems;
    }),
};
