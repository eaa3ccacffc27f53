import { splitPassage } from '../domain/address';
import type { Content } from '../domain/content';
import type { RowFigure } from '../domain/figure';
import type { RowGroup } from '../domain/figure-row';
import type { FigureTable } from './figure-table';
import { claimsOfRow } from './rests-on';
import { rowWords, standingWords } from './row-words';

const sourcesOf = ({ claims }: Content, claim: string) => (claims[claim]?.evidence ?? []).map(({ passage }) => splitPassage(passage).source);

const sourceNames = ({ sources }: Content, ids: readonly string[]) => [...new Set(ids)].map((id) => sources[id]?.name ?? id).join('; ');

function rowsOf(content: Content, groups: readonly RowGroup[]): FigureTable['rows'] {
  return groups.flatMap(({ title, rows }) =>
    rows.map((row) => [
      row.name,
      title,
      rowWords(row),
      standingWords(content, row),
      sourceNames(content, 'statement' in row ? [content.statements[row.statement]?.page ?? ''] : claimsOfRow(row).flatMap((claim) => sourcesOf(content, claim))),
    ]),
  );
}

/** A figure of rows as a table, with the sources that each row rests on. */
export function rowTable(content: Content, figure: RowFigure): FigureTable {
  const head = ['Who says it', 'What it is', figure.kind === 'relief-length' ? 'How long' : 'How much', 'How sure, or what our check found', 'Rests on'];
  if (figure.kind === 'relief-length') return { head, rows: rowsOf(content, figure.groups) };
  return {
    head: [...head, 'Axis'],
    rows: figure.axes.flatMap(({ title, groups }) => rowsOf(content, groups).map((row) => [...row, title])),
  };
}
