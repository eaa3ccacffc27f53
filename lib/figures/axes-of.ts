import type { RowFigure } from '../domain/figure';
import type { RowGroup } from '../domain/figure-row';
import { linearAxis, timeAxis, type Axis } from './axis';

/** The axes of a figure of rows, each with the groups that are drawn on it. */
export function axesOf(figure: RowFigure): readonly { readonly axis: Axis; readonly groups: readonly RowGroup[] }[] {
  if (figure.kind === 'relief-length') return [{ axis: timeAxis(), groups: figure.groups }];
  return figure.axes.map(({ unit, groups }) => ({
    axis: linearAxis(
      unit,
      groups.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks)),
    ),
    groups,
  }));
}
