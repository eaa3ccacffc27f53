import { oncePer } from '../domain/once-per';
import { csvOf } from '../figures/figure-table';
import { peopleTable } from '../figures/people';
import { tableOf } from '../figures/table-of';
import type { Library } from '../library';

/** The id of the figure that draws a count of people. */
export const peopleFigure = (estimate: string): string => `people-${estimate}`;

/** The numbers of every figure as CSV, by the id of the figure. */
export const figureFiles = oncePer((library: Library): ReadonlyMap<string, string> => {
  const counts = Object.entries(library.estimates).flatMap(([id, estimate]) =>
    estimate.measure === 'count' ? [[peopleFigure(id), csvOf(peopleTable(library, estimate))] as const] : [],
  );
  const figures = Object.entries(library.figures).flatMap(([id, figure]) => (figure.kind === 'drawing' ? [] : [[id, csvOf(tableOf(library, figure))] as const]));
  return new Map([...counts, ...figures]);
});
