import type { Content } from '../domain/content';
import type { FigureWithNumbers } from '../domain/figure';
import type { FigureTable } from './figure-table';
import { iconTable } from './icon-array';
import { intervalTable } from './intervals';
import { overTimeTable } from './people-over-time';
import { soFarTable } from './people-so-far';
import { summaryTable } from './summary';
import { rowTable } from './row-table';

/** The numbers of a figure as a table. */
export function tableOf(content: Content, figure: FigureWithNumbers): FigureTable {
  switch (figure.kind) {
    case 'people-over-time':
      return overTimeTable(content, figure);
    case 'icon-array':
      return iconTable(content, figure);
    case 'intervals':
      return intervalTable(content, figure);
    case 'people-so-far':
      return soFarTable(content, figure);
    case 'summary':
      return summaryTable(content, figure);
    case 'relief-length':
    case 'dose-ladder':
      return rowTable(content, figure);
    default:
      return figure satisfies never;
  }
}
