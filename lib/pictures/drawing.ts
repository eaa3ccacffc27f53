import type { Grade } from '../domain/claim';
import { gradeWords } from '../domain/labels';
import type { IconRow } from '../figures/icon-array';
import { sentence } from '../figures/sentence';

/** People as signs in a picture: what was counted, and one panel for each time. */
export type Drawing = {
  /** What one sign stands for. */
  readonly sign: string;
  /** What a full circle had. */
  readonly outcome: string;
  readonly panels: readonly Pick<IconRow, 'when' | 'groups'>[];
  /** What a reader must know before using it. */
  readonly notes: readonly string[];
};

/** What a shared address shows: the question, the answer, how sure it is, and the people behind it. */
export type SharePicture = {
  readonly title: string;
  readonly answer: string;
  readonly grade?: Grade | undefined;
  readonly drawing?: Drawing | undefined;
};

/** A drawing in words, for those who do not see it. */
export function drawingWords({ outcome, panels, notes }: Drawing): string {
  const counts = panels.map(({ when, groups }) => sentence([...(when ? [when] : []), groups.map(({ name, icons }) => `${name}, ${icons.words}`).join('; ')].join(': ')));
  return [sentence(outcome), ...counts, ...notes].join(' ');
}

/** A picture in words, for those who do not see it. */
export function pictureWords({ title, answer, grade, drawing }: SharePicture): string {
  return [sentence(title), answer, ...(grade ? [`Answer: ${gradeWords[grade].toLowerCase()}.`] : []), ...(drawing ? [drawingWords(drawing)] : [])].join(' ');
}
