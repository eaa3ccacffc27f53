import type { Content } from '../domain/content';
import type { Figure } from '../domain/figure';
import type { FigureTable } from './figure-table';
import { overTimeTable } from './people-over-time';
import { rowTable } from './row-table';

/** The numbers of a figure as a table. */
export function tableOf(content: Content, figure: Figure): FigureTable {
  switch (figure.kind) {
    case 'people-over-time':
      return overTimeTable(content, figure);
    case 'relief-length':
    case 'dose-ladder':
      return rowTable(content, figure);
    default:
      return figure satisfies never;
  }
}
