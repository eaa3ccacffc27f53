import { groupsOf, type Figure } from '../domain/figure';
import type { Row } from '../domain/figure-row';

/** The claims that a row rests on, without repeats. */
export function claimsOfRow(row: Row): readonly string[] {
  return [...new Set([...('claim' in row ? [row.claim] : []), ...row.marks.flatMap(({ claim }) => (claim === undefined ? [] : [claim]))])];
}

/** Every claim that a figure draws: those under it and those of its rows. */
export function claimsOf(figure: Figure): readonly string[] {
  return [...new Set([...figure.claims, ...groupsOf(figure).flatMap(({ rows }) => rows.flatMap(claimsOfRow))])];
}

/** Every audited statement that a figure draws. */
export function statementsOf(figure: Figure): readonly string[] {
  return groupsOf(figure).flatMap(({ rows }) => rows.flatMap((row) => ('statement' in row ? [row.statement] : [])));
}
