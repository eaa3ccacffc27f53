import type { Sentence } from '../articles/prose';
import { oncePer } from '../domain/once-per';
import type { Term } from '../domain/term';
import { proseIn } from './article-prose';
import type { Rule } from './rule';

// Every sentence is searched for the words of every term.
const patternsOf = oncePer((words: readonly string[]) => words.map((word) => new RegExp(`(?<![\\p{L}\\p{N}-])${word}(?![\\p{L}\\p{N}])`, 'iu')));

const has = (text: string, words: readonly string[]) => patternsOf(words).some((pattern) => pattern.test(text));

function firstUse(sentences: readonly Sentence[], { forms }: Term): number {
  return sentences.findIndex(({ text }) => has(text, forms));
}

/** Nobody has to know medical words. */
export const termExplained: Rule = {
  id: 'term-explained',
  correct: 'A medical term of the glossary is explained where an article first uses it.',
  needsValidEntries: true,
  check: ({ content, articles }) =>
    articles.flatMap((article) => {
      const sentences = proseIn(content, article);
      return Object.values(content.glossary).flatMap((term) => {
        const index = firstUse(sentences, term);
        const sentence = sentences[index];
        if (!sentence) return [];
        const beside = sentences.slice(Math.max(0, index - 1), index + 2).map(({ text }) => text);
        const rest = beside.join(' ').replace(new RegExp(term.forms.join('|'), 'giu'), ' ');
        return has(rest, term.explains)
          ? []
          : [
              {
                place: sentence.place,
                found: `“${term.forms[0]}” without an explanation`,
                expected: `one of these words beside its first use: ${term.explains.join(', ')}`,
                mend: 'say what it is in the same sentence or the next, or use a plain word',
              },
            ];
      });
    }),
};
