import type { Content } from '../domain/content';
import { armWords } from '../domain/estimate-words';
import type { Figure } from '../domain/figure';
import type { SummaryRow } from '../domain/figure-parts';
import { gradeWords } from '../domain/labels';
import type { FigureTable } from './figure-table';
import { iconsOfShare } from './icon-count';
import { differenceRowWords, ratioRowWords } from './interval-words';
import { peopleAnyway } from './people-anyway';

export type SummaryFigure = Extract<Figure, { kind: 'summary' }>;

/** What happens in two groups, or the one thing that is known of both: how they differ. */
export type WithoutAndWith =
  | { readonly kind: 'arms'; readonly without: string; readonly withIt: string; readonly withoutName: string; readonly withName: string }
  | { readonly kind: 'difference'; readonly words: string }
  | { readonly kind: 'no-count' };

/** What is known of an outcome without and with the treatment; undefined when its estimate does not carry it. */
export function withoutAndWith({ estimates, studies }: Content, row: SummaryRow): WithoutAndWith | undefined {
  if (row.estimate === undefined) return { kind: 'no-count' };
  const estimate = estimates[row.estimate];
  if (!estimate) return undefined;
  const nameOf = (arm: string) => studies[estimate.study]?.arms[arm]?.name ?? arm;
  if (!('arms' in estimate)) {
    if (row.ratio === undefined) return { kind: 'difference', words: estimate.measure === 'ratio' ? ratioRowWords(estimate) : `${differenceRowWords(estimate)} (${estimate.unit ?? ''})` };
    const ratio = estimates[row.ratio];
    const anyway = ratio && peopleAnyway(estimate, ratio);
    if (anyway === undefined) return undefined;
    const without = iconsOfShare(anyway).words;
    const range = estimate.low === undefined || estimate.high === undefined ? '' : `, range ${estimate.low} to ${estimate.high} more`;
    return { kind: 'arms', without, withIt: `${iconsOfShare(anyway + estimate.value).words} (${estimate.value} more${range})`, withoutName: 'compared group', withName: nameOf('ketamine') };
  }
  const without = row.comparison;
  const withIt = Object.keys(estimate.arms).find((arm) => arm !== without);
  if (without === undefined || !(without in estimate.arms) || withIt === undefined) return undefined;
  return { kind: 'arms', without: armWords(estimate, without) ?? '', withIt: armWords(estimate, withIt) ?? '', withoutName: nameOf(without), withName: nameOf(withIt) };
}

/** How sure the claim of an outcome makes us, in words. */
export function sureWords({ claims }: Content, { claim }: SummaryRow): string {
  const grade = claims[claim]?.certainty?.grade;
  return grade ? gradeWords[grade] : 'Not graded';
}

function cellsOf(known: WithoutAndWith | undefined): readonly [string, string] {
  if (known?.kind === 'arms') return [`${known.withoutName}: ${known.without}`, `${known.withName}: ${known.withIt}`];
  return known?.kind === 'difference' ? ['Only the difference is told', known.words] : ['No count', 'No count'];
}

/** The summary as a table. */
export function summaryTable(content: Content, { rows }: SummaryFigure): FigureTable {
  return {
    head: ['Outcome', 'Without ketamine', 'With ketamine', 'How sure', 'What it means'],
    rows: rows.map((row) => {
      return [row.outcome, ...cellsOf(withoutAndWith(content, row)), sureWords(content, row), content.claims[row.claim]?.text ?? ''];
    }),
  };
}
