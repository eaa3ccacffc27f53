import { gradeWords } from '../domain/labels';
import type { Figure } from '../domain/figure';
import type { DrawingSentence } from '../domain/figure-drawing';
import type { Content } from '../domain/content';

export type DrawingFigure = Extract<Figure, { kind: 'drawing' }>;

/** A sentence as readers see it; undefined when its claim is not there. */
export function wordsOf({ claims }: Content, sentence: DrawingSentence): string | undefined {
  return 'ours' in sentence ? sentence.ours : (sentence.says ?? claims[sentence.claim]?.text);
}

/** Every sentence of a drawing: those under it first, then those of its key. */
export function sentencesOf({ inWords, key }: DrawingFigure): readonly DrawingSentence[] {
  return [...inWords, ...key.flatMap(({ sentences }) => sentences)];
}

/** A sentence with what it is about and how sure its claim is. */
export function gradedWords(content: Content, sentence: DrawingSentence): string {
  const grade = 'claim' in sentence ? content.claims[sentence.claim]?.certainty?.grade : undefined;
  return [...(sentence.about === undefined ? [] : [`${sentence.about}:`]), wordsOf(content, sentence) ?? '', ...(grade ? [`(${gradeWords[grade]}.)`] : [])].join(' ');
}
