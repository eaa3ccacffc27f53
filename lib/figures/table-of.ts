import type { Content } from '../domain/content';
import type { Figure } from '../domain/figure';
import type { FigureTable } from './figure-table';
import { overTimeTable } from './people-over-time';

/** The numbers of a figure as a table. */
export function tableOf(content: Content, figure: Figure): FigureTable {
  switch (figure.kind) {
    case 'people-over-time':
      return overTimeTable(content, figure);
    default:
      return figure.kind satisfies never;
  }
}
