import { automatedReadability } from 'automated-readability';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { wordsIn } from './prose';

/**
 * Words that readers of this site know or that the text explains, and that the formulas take for
 * hard only because they are long. They count as words of two syllables and six letters.
 */
const familiar = /^(fibromyalgia|ketamine|s-ketamine|midazolam|placebo|glutamate|receptors?|infusions?|dopamine|medicines?|doctors?|hospital|guidelines?|evidence|Cochrane|Noppers|Sörensen|Graven-Nielsen|Spravato|anaesthetic|anaesthesia|syndrome)$/i;

/** US school grades by two formulas. */
export type Grades = { readonly fleschKincaid: number; readonly automated: number };

const counted = new Map<string, number>();

/** The syllables of a word, counted once, because counting is slow and words come again. */
function syllables(word: string): number {
  const count = counted.get(word) ?? syllable(word);
  counted.set(word, count);
  return count;
}

/** How hard a text is to read. Numbers in digits count as one easy word each. */
export function gradesOf(sentences: readonly string[]): Grades {
  const words = sentences.flatMap(wordsIn);
  const isEasy = (word: string) => familiar.test(word) || /\d/.test(word);
  const sum = (count: (word: string) => number) => words.reduce((total, word) => total + count(word), 0);
  const sentence = sentences.length;
  const word = words.length;
  return {
    fleschKincaid: fleschKincaid({ sentence, word, syllable: sum((each) => (isEasy(each) ? 2 : syllables(each))) }),
    automated: automatedReadability({ sentence, word, character: sum((each) => (isEasy(each) ? 6 : each.length)) }),
  };
}
