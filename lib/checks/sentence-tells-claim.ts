import type { Rule } from './rule';
import { tellingsIn } from './tellings';

/** The beginnings of words that many sentences of this site share, so that they tell nothing of a claim. */
const common = new Set(['the', 'and', 'for', 'not', 'was', 'are', 'who', 'had', 'has', 'its', 'may', 'can', 'did', 'fibro', 'ketam', 'peopl', 'pain', 'study', 'studi', 'trial', 'that', 'this', 'with', 'from', 'have', 'some', 'more', 'than', 'they', 'their', 'which', 'what', 'were', 'after', 'also', 'other', 'revie', 'found', 'says', 'about']);

/** Words as numbers and as beginnings of five letters, which stand for all forms of a word. */
const beginnings = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{3,}|\d[\d.,]*\d|\d/gu) ?? []).map((word) => word.slice(0, 5)).filter((word) => !common.has(word)));

/** Shorter sentences, such as items of a list, may put all of it in other words. */
const fewest = 6;

/** The number after a sentence leads to what the sentence tells. */
export const sentenceTellsClaim: Rule = {
  id: 'sentence-tells-claim',
  correct: 'A sentence has words in common with the claim that it names, or with the documents of that claim.',
  needsValidEntries: true,
  check: (scope) =>
    tellingsIn(scope).flatMap(({ text, isOwn, id, known, place }) => {
      if (isOwn) return [];
      const words = [...beginnings(text)];
      const recorded = beginnings(known);
      return words.length < fewest || words.some((word) => recorded.has(word))
        ? []
        : [{ place: place(), found: `a sentence that shares no word with claim “${id}”`, expected: 'the sentence of that claim', mend: 'name the claim that the sentence tells' }];
    }),
};
