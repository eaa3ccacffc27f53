import type { Content } from '../domain/content';
import type { RowFigure } from '../domain/figure';
import type { Row, RowGroup } from '../domain/figure-row';
import { verdictWords } from '../domain/labels';
import { locatorWords } from '../domain/locator';
import type { FigureTable, Origin } from './figure-table';
import { certaintyWords, noteOf, whereOf } from './origin';
import { rowWords } from './row-words';
import { tellingPassages } from './telling-passages';

function originOfRow(content: Content, row: Row, caution: string | undefined): Origin {
  const note = noteOf([row.note, caution]);
  if (!('statement' in row)) return { ...whereOf(content, tellingPassages(content, row)), certainty: certaintyWords(content.claims[row.claim]?.certainty), note };
  const statement = content.statements[row.statement];
  if (!statement) return { source: '', place: '', certainty: '', note };
  const { page, locator, says, verdict } = statement;
  return { source: content.sources[page]?.name ?? page, place: locatorWords(locator), certainty: '', note, statement: { says, check: verdictWords[verdict] } };
}

type Line = { readonly cells: readonly string[]; readonly origin: Origin };

function linesOf(content: Content, groups: readonly RowGroup[], caution: string | undefined): readonly Line[] {
  return groups.flatMap(({ title, rows }) =>
    rows.map((row) => {
      const origin = originOfRow(content, row, caution);
      return { cells: [row.name, title, rowWords(row), origin.certainty, origin.source], origin };
    }),
  );
}

/** A figure of rows as a table. What a page says and what our check found stands in the file; on a page the rows above the table tell it. */
export function rowTable(content: Content, figure: RowFigure): FigureTable {
  const isRelief = figure.kind === 'relief-length';
  const head = ['Who says it', 'What it is', isRelief ? 'How long' : 'How much', 'Certainty', 'Source'];
  const lines = isRelief
    ? linesOf(content, figure.groups, figure.caution)
    : figure.axes.flatMap(({ title, groups }) => linesOf(content, groups, figure.caution).map(({ cells, origin }) => ({ cells: [...cells, title], origin })));
  return { head: isRelief ? head : [...head, 'Axis'], rows: lines.map(({ cells }) => cells), origins: lines.map(({ origin }) => origin) };
}
