import type { Content } from '../domain/content';
import { armWords } from '../domain/estimate-words';
import type { Figure } from '../domain/figure';
import type { SummaryRow } from '../domain/figure-parts';
import type { FigureTable, Origin } from './figure-table';
import { iconsOfShare } from './icon-count';
import { differenceRowWords, ratioRowWords } from './interval-words';
import { certaintyWords, estimateNotes, originOfClaim, whereOf } from './origin';
import { peopleAnyway } from './people-anyway';

export type SummaryFigure = Extract<Figure, { kind: 'summary' }>;

/** What happens in two groups, or the one thing that is known of both: how they differ. */
export type WithoutAndWith =
  | { readonly kind: 'arms'; readonly without: string; readonly withIt: string; readonly withoutName: string; readonly withName: string }
  | { readonly kind: 'difference'; readonly words: string }
  | { readonly kind: 'no-count' };

/** What an outcome such as “Dizziness, ketamine against placebo” compares with. */
const comparedIn = (outcome: string) => /\bagainst (.+)$/.exec(outcome)?.[1] ?? 'the comparison';

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
    return { kind: 'arms', without, withIt: `${iconsOfShare(anyway + estimate.value).words} (${estimate.value} more${range})`, withoutName: `on ${comparedIn(estimate.outcome)} (our own sum)`, withName: nameOf('ketamine') };
  }
  const without = row.comparison;
  const withIt = Object.keys(estimate.arms).find((arm) => arm !== without);
  if (without === undefined || !(without in estimate.arms) || withIt === undefined) return undefined;
  return { kind: 'arms', without: armWords(estimate, without) ?? '', withIt: armWords(estimate, withIt) ?? '', withoutName: nameOf(without), withName: nameOf(withIt) };
}

function cellsOf(known: WithoutAndWith | undefined): readonly [string, string] {
  if (known?.kind === 'arms') return [`${known.withoutName}: ${known.without}`, `${known.withName}: ${known.withIt}`];
  return known?.kind === 'difference' ? ['Only the difference is told', known.words] : ['No count', 'No count'];
}

/** An outcome rests on the place of its estimate; without one, on what supports its claim. */
function rowOrigin(content: Content, { estimate: id, claim }: SummaryRow, caution: string | undefined): Origin {
  const estimate = content.estimates[id ?? ''];
  const told = originOfClaim(content, claim, [...(estimate ? estimateNotes(estimate) : []), caution]);
  return estimate ? { ...told, ...whereOf(content, [estimate.passage]) } : told;
}

/** The summary as a table. */
export function summaryTable(content: Content, { rows, caution }: SummaryFigure): FigureTable {
  return {
    head: ['Outcome', 'Without ketamine', 'With ketamine', 'Certainty', 'What it means'],
    rows: rows.map((row) => [row.outcome, ...cellsOf(withoutAndWith(content, row)), certaintyWords(content.claims[row.claim]?.certainty), content.claims[row.claim]?.text ?? '']),
    origins: rows.map((row) => rowOrigin(content, row, caution)),
  };
}
