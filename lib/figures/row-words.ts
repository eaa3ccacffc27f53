import type { Content } from '../domain/content';
import type { RowFigure } from '../domain/figure';
import type { Mark, Row, RowGroup } from '../domain/figure-row';
import { gradeWords, verdictWords } from '../domain/labels';
import { endsOf, spanWords } from '../domain/span';
import type { Verdict } from '../domain/statement';
import { sentence } from './sentence';

/** One of each unit of time. */
export const oneOf = {
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
} as const;

/** A mark in words, such as "2 to 7 days" or "more than 1 year". */
export function markWords({ span, unit }: Mark): string {
  const { low, high } = endsOf(span);
  const isOne = (high ?? low) === 1;
  return `${spanWords(span)} ${isOne && unit in oneOf ? oneOf[unit as keyof typeof oneOf] : unit}`;
}

/** The marks of a row in words, those where the drug did not clearly differ apart; where nothing is drawn, why. */
export function rowWords(row: Row): string {
  const clear = row.marks.filter(({ unclear }) => !unclear).map(markWords);
  const unclear = row.marks.filter((mark) => mark.unclear).map(markWords);
  if (row.marks.length === 0) return row.note ?? 'No number told';
  return [...(clear.length > 0 ? [clear.join(', ')] : []), ...(unclear.length > 0 ? [`not clear: ${unclear.join(', ')}`] : [])].join('; ');
}

/** A verdict in words that nobody takes for a certainty: it judges a page, not the research. */
function checkWords(verdict: Verdict): string {
  const words = verdictWords[verdict];
  return `Our check: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** A row in one text: who says what, how sure we are, or what our check found. */
export function toldWords({ claims, statements }: Content, row: Row): string {
  if ('statement' in row) {
    const statement = statements[row.statement];
    return [`${row.name}: ${statement?.says ?? ''}`, ...(statement ? [checkWords(statement.verdict)] : [])].map(sentence).join(' ');
  }
  const grade = claims[row.claim]?.certainty?.grade;
  const note = row.marks.length === 0 ? undefined : row.note;
  return [`${row.name}: ${rowWords(row)}`, ...(note ? [note] : []), ...(grade ? [gradeWords[grade]] : [])].map(sentence).join(' ');
}

/** A figure of rows in one text, each row under its heading. */
export function rowFigureWords(content: Content, figure: RowFigure): string {
  const inGroups = (groups: readonly RowGroup[]) => groups.flatMap(({ title, rows }) => [sentence(title), ...rows.map((row) => toldWords(content, row))]);
  const texts = figure.kind === 'relief-length' ? inGroups(figure.groups) : figure.axes.flatMap(({ title, groups }) => [title, ...inGroups(groups)]);
  return texts.join(' ');
}
