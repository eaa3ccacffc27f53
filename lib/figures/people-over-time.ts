import type { Content } from '../domain/content';
import type { Figure } from '../domain/figure';
import type { FigureTable } from './figure-table';
import { originOf } from './origin';
import type { Count } from './people';
import { multiplies } from './row-key';

type OverTime = Extract<Figure, { kind: 'people-over-time' }>;

/** One moment: how many of how many, arm by arm. */
export type Moment = { readonly when: string; readonly minutes: number | undefined; readonly arms: Count['arms'] };

/** The counts of a figure in the order of its estimates; estimates that count nobody are left out (a rule refuses them). */
function countsOf({ estimates }: Content, figure: OverTime): readonly { readonly id: string; readonly estimate: Count }[] {
  return figure.estimates.flatMap((id) => {
    const estimate = estimates[id];
    return estimate?.measure === 'count' ? [{ id, estimate }] : [];
  });
}

/** The moments of a figure. */
export function momentsOf(content: Content, figure: OverTime): readonly Moment[] {
  return countsOf(content, figure).map(({ estimate: { time, arms } }) => ({ when: time.words, minutes: time.minutes, arms }));
}

/** The letter of a moment, which ties its place on the line to its words. */
export const momentLetter = (at: number): string => String.fromCodePoint(65 + at);

/** The largest group of people in any moment, so that all are drawn on one scale. */
export function mostPeople(moments: readonly Moment[]): number {
  return Math.max(1, ...moments.flatMap(({ arms }) => Object.values(arms).map(({ of }) => of)));
}

/** On an even line, moments before this part of it stand where its beginning is. */
const hardlyApart = 0.02;

/** What an even line of time would do to the picture: the moments that it would set upon each other, by their letters. */
function onEvenLine(moments: readonly Moment[]): readonly string[] {
  const last = Math.max(...moments.map(({ minutes }) => minutes ?? 0));
  const early = moments.flatMap(({ minutes }, at) => (minutes !== undefined && minutes < hardlyApart * last ? [momentLetter(at)] : []));
  return early.length > 1 ? [`On an even line, ${early.slice(0, -1).join(', ')} and ${early.at(-1)} would stand on one spot at the far left.`] : [];
}

/** How to read the drawing: its signs, and its line of time or its equal steps. */
export function overTimeKey(outcome: string, moments: readonly Moment[], isOnAxis: boolean): string {
  return [
    `${outcome}: full circles. The others: rings. Each circle is one person.`,
    ...(isOnAxis ? ['The number counts the full ones.', multiplies, ...onEvenLine(moments)] : ['The gaps in time are not to scale: the steps are equal.']),
    ...(moments.some(({ arms }) => Object.keys(arms).length < 2) ? ['For a comparison group we have no count.'] : []),
  ].join(' ');
}

/** The moments as a table, one moment a row. */
export function overTimeTable(content: Content, figure: OverTime): FigureTable {
  const counts = countsOf(content, figure);
  const study = content.studies[counts[0]?.estimate.study ?? ''];
  const arms = Object.keys(counts[0]?.estimate.arms ?? {});
  return {
    head: ['When', ...arms.flatMap((arm) => [study?.arms[arm]?.name ?? arm, 'Out of'])],
    rows: counts.map(({ estimate }) => [estimate.time.words, ...arms.flatMap((arm) => [String(estimate.arms[arm]?.n), String(estimate.arms[arm]?.of)])]),
    origins: counts.map(({ id, estimate }) => originOf(content, id, estimate, figure.claims, [figure.caution])),
  };
}
