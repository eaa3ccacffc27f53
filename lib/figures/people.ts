import type { Content } from '../domain/content';
import type { Estimate } from '../domain/estimate';
import type { FigureTable } from './figure-table';
import { originOf } from './origin';
import { sentence } from './sentence';

/** An estimate that counts how many of how many. */
export type Count = Extract<Estimate, { measure: 'count' }>;

/** What a count is called where it is drawn. */
export const peopleTitle = ({ outcome, time }: Count): string => `${sentence(outcome)} ${sentence(time.words)}`;

/** A count as a table, one arm a row. */
export function peopleTable(content: Content, id: string, estimate: Count): FigureTable {
  const arms = Object.entries(estimate.arms);
  const origin = originOf(content, id, estimate, [], []);
  return {
    head: ['Group', 'When', estimate.outcome, 'Out of'],
    rows: arms.map(([arm, { n, of }]) => [content.studies[estimate.study]?.arms[arm]?.name ?? arm, estimate.time.words, String(n), String(of)]),
    origins: arms.map(() => origin),
  };
}
