import type { Content } from '../domain/content';
import { scaleLength, type IntervalsFigure } from '../figures/intervals';
import type { Misfit } from './misfit';

/** What keeps the estimates of an interval plot from standing on one axis. */
export function intervalMisfits({ estimates }: Content, figure: IntervalsFigure): readonly Misfit[] {
  const named = figure.estimates.flatMap((id) => {
    const estimate = estimates[id];
    return estimate ? [{ id, estimate }] : [];
  });
  const first = named[0]?.estimate;
  return named.flatMap(({ id, estimate }): readonly Misfit[] => {
    if (estimate.measure !== 'difference' && estimate.measure !== 'ratio') {
      return [{ near: id, found: `the estimate “${id}”, which compares nothing`, expected: 'a difference or a ratio', mend: 'draw it as an icon array' }];
    }
    if (estimate.measure !== first?.measure) {
      return [{ near: id, found: `differences and ratios together (“${id}”)`, expected: 'one of them', mend: 'make two figures: ratios need an axis of their own' }];
    }
    if (estimate.measure === 'ratio' && Math.min(estimate.value, estimate.low ?? 1) <= 0) {
      return [{ near: id, found: `the ratio “${id}”, which is not above 0`, expected: 'a ratio above 0', mend: 'check it in the document' }];
    }
    const isOneUnit = first.measure === 'difference' && estimate.unit !== undefined && estimate.unit === first.unit;
    const hasLength = scaleLength(estimate.unit) !== undefined && scaleLength('unit' in first ? first.unit : undefined) !== undefined;
    return estimate.measure === 'ratio' || isOneUnit || hasLength
      ? []
      : [{ near: id, found: `the estimate “${id}” in “${estimate.unit ?? 'no unit'}”`, expected: 'one unit for all, or scales “from 0 to” a known number', mend: 'leave it out, or make a figure of its own' }];
  });
}
