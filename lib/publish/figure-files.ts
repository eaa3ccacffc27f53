import { address } from '../domain/address';
import { oncePer } from '../domain/once-per';
import { csvOf } from '../figures/figure-table';
import { fileTable } from '../figures/file-table';
import { peopleTable, peopleTitle } from '../figures/people';
import { tableOf } from '../figures/table-of';
import type { Library } from '../library';
import { peopleFigure, placeShowing } from './figure-page';

/** The numbers of every figure as CSV, each row with its source, by the id of the figure. */
export const figureFiles = oncePer((library: Library): ReadonlyMap<string, string> => {
  const counts = Object.entries(library.estimates).flatMap(([id, estimate]) => {
    if (estimate.measure !== 'count') return [];
    const page = placeShowing(library, peopleFigure(id), address.study(estimate.study));
    return [[peopleFigure(id), csvOf(fileTable(peopleTable(library, id, estimate), { title: peopleTitle(estimate), page }))] as const];
  });
  const figures = Object.entries(library.figures).flatMap(([id, figure]) => {
    if (figure.kind === 'drawing') return [];
    const page = placeShowing(library, id, address.figureData(id));
    return [[id, csvOf(fileTable(tableOf(library, figure), { title: figure.title, page }))] as const];
  });
  return new Map([...counts, ...figures]);
});
