import type { Content } from '../domain/content';
import type { Figure } from '../domain/figure';
import { drawingMisfits } from './drawing-misfits';
import { entryPlace } from './entry-place';
import { iconMisfits } from './icon-misfits';
import { intervalMisfits } from './interval-misfits';
import type { Misfit } from './misfit';
import { overTimeMisfits } from './over-time-misfits';
import { rowMisfits } from './row-misfits';
import type { Rule } from './rule';
import { soFarMisfits } from './so-far-misfits';
import { summaryMisfits } from './summary-misfits';

function misfitsOf(content: Content, figure: Figure): readonly Misfit[] {
  switch (figure.kind) {
    case 'people-over-time':
      return overTimeMisfits(content, figure);
    case 'relief-length':
    case 'dose-ladder':
      return rowMisfits(figure);
    case 'icon-array':
      return iconMisfits(content, figure);
    case 'intervals':
      return intervalMisfits(content, figure);
    case 'people-so-far':
      return soFarMisfits(content, figure);
    case 'summary':
      return summaryMisfits(content, figure);
    case 'drawing':
      return drawingMisfits(content, figure);
    default:
      return figure satisfies never;
  }
}

/** Nothing is drawn that its numbers do not carry. */
export const figureIsDrawable: Rule = {
  id: 'figure-is-drawable',
  correct: 'The numbers of a figure are fit for its drawing, those that no estimate holds stand in the claim that it names, and each number in a drawing has its key.',
  needsValidEntries: true,
  check: ({ content, folder }) =>
    Object.entries(content.figures).flatMap(([id, figure]) =>
      misfitsOf(content, figure).map(({ near, found, expected, mend }) => ({
        place: entryPlace(folder, 'figures', id, near),
        found: `in figure “${id}”, ${found}`,
        expected,
        mend,
      })),
    ),
};
