import type { Content } from '../domain/content';
import type { Mark, Row } from '../domain/figure-row';
import { gradeWords, verdictWords } from '../domain/labels';
import { endsOf, spanWords } from '../domain/span';
import { sentence } from './sentence';

const one: Readonly<Partial<Record<Mark['unit'], string>>> = {
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
};

/** A mark in words, such as "2 to 7 days" or "more than 1 year". */
export function markWords({ span, unit }: Mark): string {
  const { low, high } = endsOf(span);
  const isOne = (high ?? low) === 1;
  return `${spanWords(span)} ${(isOne && one[unit]) || unit}`;
}

/** The marks of a row in words, those where the drug did not clearly differ apart; where nothing is drawn, why. */
export function rowWords(row: Row): string {
  const clear = row.marks.filter(({ unclear }) => !unclear).map(markWords);
  const unclear = row.marks.filter((mark) => mark.unclear).map(markWords);
  if (row.marks.length === 0) return row.note ?? 'No number told';
  return [...(clear.length > 0 ? [clear.join(', ')] : []), ...(unclear.length > 0 ? [`not clear: ${unclear.join(', ')}`] : [])].join('; ');
}

/** How sure we are of a row, or what the check of a page's statement came to; empty when there is neither. */
export function standingWords({ claims, statements }: Content, row: Row): string {
  if ('statement' in row) {
    const verdict = statements[row.statement]?.verdict;
    return verdict ? verdictWords[verdict] : '';
  }
  const grade = claims[row.claim]?.certainty?.grade;
  return grade ? gradeWords[grade] : '';
}

/** A row in one text: who says what, how sure we are, or what our check found. */
export function toldWords(content: Content, row: Row): string {
  const standing = standingWords(content, row);
  const told = 'statement' in row ? (content.statements[row.statement]?.says ?? '') : rowWords(row);
  const note = 'statement' in row || row.marks.length === 0 ? '' : (row.note ?? '');
  return [`${row.name}: ${told}`, note, standing].filter((words) => words !== '').map(sentence).join(' ');
}
