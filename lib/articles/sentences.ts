const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Splits plain text into sentences. */
export function sentencesIn(text: string): readonly string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((sentence) => /\p{L}/u.test(sentence));
}
