import type { Content } from '../domain/content';
import type { Estimate } from '../domain/estimate';
import type { FigureTable } from './figure-table';

/** An estimate that counts how many of how many. */
export type Count = Extract<Estimate, { measure: 'count' }>;

/** A count as a table, one arm a row. */
export function peopleTable({ studies }: Content, estimate: Count): FigureTable {
  return {
    head: ['Group', 'When', estimate.outcome, 'Out of'],
    rows: Object.entries(estimate.arms).map(([arm, { n, of }]) => [
      studies[estimate.study]?.arms[arm]?.name ?? arm,
      estimate.time.words,
      String(n),
      String(of),
    ]),
  };
}
