import type { Content } from '../domain/content';
import type { Figure } from '../domain/figure';
import type { FigureTable } from './figure-table';
import type { Count } from './people';

type OverTime = Extract<Figure, { kind: 'people-over-time' }>;

/** One moment: how many of how many, arm by arm. */
export type Moment = { readonly when: string; readonly minutes: number | undefined; readonly arms: Count['arms'] };

/** The moments of a figure in the order of its estimates; estimates that count nobody are left out (a rule refuses them). */
export function momentsOf({ estimates }: Content, figure: OverTime): readonly Moment[] {
  return figure.estimates.flatMap((id) => {
    const estimate = estimates[id];
    return estimate?.measure === 'count'
      ? [{ when: estimate.time.words, minutes: estimate.time.minutes, arms: estimate.arms }]
      : [];
  });
}

/** The moments as a table, one moment a row. */
export function overTimeTable(content: Content, figure: OverTime): FigureTable {
  const moments = momentsOf(content, figure);
  const study = content.studies[content.estimates[figure.estimates[0] ?? '']?.study ?? ''];
  const arms = Object.keys(moments[0]?.arms ?? {});
  return {
    head: ['When', ...arms.flatMap((arm) => [study?.arms[arm]?.name ?? arm, 'Out of'])],
    rows: moments.map((moment) => [moment.when, ...arms.flatMap((arm) => [String(moment.arms[arm]?.n), String(moment.arms[arm]?.of)])]),
  };
}
