import type { Mark } from '../domain/figure-row';
import { endsOf } from '../domain/span';
import type { Axis } from './axis';

/** What is drawn for a mark: a point, or a bar that may be open at its right end; in per cent of the axis. */
export type Drawn = {
  readonly left: number;
  readonly right: number;
  /** Whether it goes on beyond what is drawn. */
  readonly isOpen: boolean;
  /** Whether the drug did not clearly differ there. */
  readonly isUnclear: boolean;
};

/** Where a mark stands; undefined when it does not fit the axis (a rule refuses it). */
export function drawnOf({ span, unit, unclear }: Mark, axis: Axis): Drawn | undefined {
  const { low, high } = endsOf(span);
  const left = low === undefined ? 0 : axis.place(low, unit);
  const right = high === undefined ? 100 : axis.place(high, unit);
  if (left === undefined || right === undefined || right < left) return undefined;
  return { left, right, isOpen: high === undefined, isUnclear: unclear === true };
}
