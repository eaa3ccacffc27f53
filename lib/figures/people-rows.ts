import type { Content } from '../domain/content';
import type { Figure } from '../domain/figure';
import { iconRows, type IconRow } from './icon-array';
import { iconsOfCount } from './icon-count';
import type { Count } from './people';

/** A count as a row of groups, in the order of its arms; notes hold what a reader must know before using it. */
export function rowOfCount({ studies }: Pick<Content, 'studies'>, { study, outcome, time, arms, caution, chance }: Count): IconRow {
  const isNone = Object.values(arms).every(({ n }) => n === 0);
  return {
    outcome,
    when: time.words,
    groups: Object.entries(arms).map(([arm, { n, of }]) => ({ name: studies[study]?.arms[arm]?.name ?? arm, icons: iconsOfCount(n, of), extra: 0 })),
    // None seen is not never: what the source says of chance belongs beside a zero.
    notes: [...(isNone && chance ? [`Of chance the source says: ${chance}.`] : []), ...(caution ? [caution] : [])],
  };
}

/** The rows of a figure that draws people as signs; undefined when it draws something else. */
export function peopleRows(content: Content, figure: Figure): readonly IconRow[] | undefined {
  switch (figure.kind) {
    case 'icon-array':
      return iconRows(content, figure);
    case 'people-over-time':
      return figure.estimates.flatMap((id) => {
        const estimate = content.estimates[id];
        return estimate?.measure === 'count' ? [rowOfCount(content, estimate)] : [];
      });
    case 'intervals':
    case 'people-so-far':
    case 'summary':
    case 'relief-length':
    case 'dose-ladder':
    case 'drawing':
      return undefined;
    default:
      return figure satisfies never;
  }
}
