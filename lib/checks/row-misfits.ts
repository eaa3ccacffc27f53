import type { RowFigure } from '../domain/figure';
import { axesOf } from '../figures/axes-of';
import { drawnOf } from '../figures/lane';
import { markWords } from '../figures/row-words';
import type { Misfit } from './misfit';

/** Marks that no place on their axis is for. */
export function rowMisfits(figure: RowFigure): readonly Misfit[] {
  return axesOf(figure).flatMap(({ axis, groups }) =>
    groups.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        row.marks
          .filter((mark) => drawnOf(mark, axis) === undefined)
          .map((mark) => ({
            near: row.name,
            found: `${markWords(mark)} in the row “${row.name}”`,
            expected: 'a span that its axis can show',
            mend: 'correct the span or its unit, or leave the mark out and tell it in a note',
          })),
      ),
    ),
  );
}
