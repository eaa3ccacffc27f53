import { componentsIn, isElement, placeOf, textInside, textRuns } from '../articles/elements';
import { sentencesIn } from '../articles/sentences';
import { isComponentName, vocabulary } from '../articles/vocabulary';
import { opening } from './article-prose';
import type { Rule } from './rule';

const hasWords = (text: string) => /[\p{L}\d]/u.test(text);

/** Nothing is told without saying on whose word. */
export const sentenceHasClaim: Rule = {
  id: 'sentence-has-claim',
  correct: 'Every sentence stands inside a <Claim>, in our own words inside <Ours>, in <Questions>, or is a heading.',
  needsValidEntries: false,
  check: ({ articles }) =>
    articles.flatMap(({ path, tree }) => [
      ...textRuns(path, tree)
        .filter(({ text, inside }) => {
          const allowed = inside.some(
            (node) =>
              node.type === 'heading' ||
              (isElement(node) &&
                node.name !== null &&
                isComponentName(node.name) &&
                vocabulary[node.name].inside !== 'blocks'),
          );
          return hasWords(text) && !allowed;
        })
        .map(({ text, place }) => ({
          place,
          found: `“${opening(text.trim())}” outside of any claim`,
          expected: 'every sentence to say on whose word it stands',
          mend: 'wrap a fact in <Claim id="…">, and our own explanation in <Ours>',
        })),
      ...componentsIn(tree)
        .filter(({ name }) => name === 'Claim')
        .flatMap((element) => {
          const sentences = sentencesIn(textInside(element));
          if (sentences.length === 0) {
            return [
              {
                place: placeOf(path, element),
                found: 'a <Claim> without a sentence',
                expected: 'the sentence that it tells',
                mend: 'write the sentence between <Claim id="…"> and </Claim>',
              },
            ];
          }
          return sentences.length === 1
            ? []
            : [
                {
                  place: placeOf(path, element),
                  found: `a <Claim> with ${sentences.length} sentences`,
                  expected: 'one sentence in each, so that each has its own marker',
                  mend: `begin a new <Claim> at “${opening(sentences[1] ?? '')}”`,
                },
              ];
        }),
    ]),
};
