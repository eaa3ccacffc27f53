import type { Content } from '../domain/content';
import { withoutAndWith, type SummaryFigure } from '../figures/summary';
import type { Misfit } from './misfit';

/** What keeps an outcome of a summary from being told. */
export function summaryMisfits(content: Content, { claims, rows }: SummaryFigure): readonly Misfit[] {
  return [
    ...rows.flatMap((row) => [
      ...(withoutAndWith(content, row) === undefined
        ? [
            {
              near: row.outcome,
              found: `the outcome “${row.outcome}”, whose estimate does not tell both groups`,
              expected: 'an estimate with the arm that `comparison` names and one other, or a difference with a ratio that fits it',
              mend: 'name the arm or the ratio, or leave the estimate out',
            },
          ]
        : []),
      ...(claims.includes(row.claim)
        ? []
        : [{ near: row.outcome, found: `the claim “${row.claim}” of an outcome only`, expected: 'it among the claims of the figure, which give it its sources', mend: 'add it to `claims`' }]),
    ]),
    ...claims
      .filter((claim) => !rows.some((row) => row.claim === claim))
      .map((claim) => ({ near: claim, found: `the claim “${claim}”, which no outcome shows`, expected: 'an outcome for each claim', mend: 'add an outcome, or take the claim out' })),
  ];
}
