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

/** The largest group of people in any moment, so that all are drawn on one scale. */
export function mostPeople(moments: readonly Moment[]): number {
  return Math.max(1, ...moments.flatMap(({ arms }) => Object.values(arms).map(({ of }) => of)));
}

/** How to read the line of time. */
const multiplies = 'The line of time multiplies: each step of the same length makes the time the same number of times longer.';

/** How to read the drawing: its signs, and its line of time or its equal steps. */
export function overTimeKey(outcome: string, moments: readonly Moment[], isOnAxis: boolean): string {
  return [
    `${outcome}: full circles. The others: rings. Each circle is one person.`,
    isOnAxis ? `The number counts the full ones. ${multiplies}` : 'The gaps in time are not to scale: the steps are equal.',
    ...(moments.some(({ arms }) => Object.keys(arms).length < 2) ? ['For a comparison group we have no count.'] : []),
  ].join(' ');
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
