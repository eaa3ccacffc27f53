import { groupsOf, type Figure } from '../domain/figure';
import type { Row } from '../domain/figure-row';
import { sentencesOf } from './drawing';

const once = (ids: readonly (string | undefined)[]) => [...new Set(ids.filter((id) => id !== undefined))];

/** The claims that a row rests on, without repeats. */
export function claimsOfRow(row: Row): readonly string[] {
  return once([...('claim' in row ? [row.claim] : []), ...row.marks.map(({ claim }) => claim)]);
}

/** The claims that tell what a figure draws without an estimate. */
function tellingClaimsOf(figure: Figure): readonly string[] {
  switch (figure.kind) {
    case 'icon-array':
      return (figure.told ?? []).map(({ claim }) => claim);
    case 'people-so-far':
      return [figure.population.claim];
    case 'summary':
      return figure.rows.map(({ claim }) => claim);
    case 'drawing':
      return sentencesOf(figure).flatMap((sentence) => ('claim' in sentence ? [sentence.claim] : []));
    case 'people-over-time':
    case 'intervals':
      return [];
    case 'relief-length':
    case 'dose-ladder':
      return groupsOf(figure).flatMap(({ rows }) => rows.flatMap(claimsOfRow));
    default:
      return figure satisfies never;
  }
}

/** Every claim that a figure draws: those under it and those of its parts. */
export function claimsOf(figure: Figure): readonly string[] {
  return once([...figure.claims, ...tellingClaimsOf(figure)]);
}

/** Every audited statement that a figure draws. */
export function statementsOf(figure: Figure): readonly string[] {
  return groupsOf(figure).flatMap(({ rows }) => rows.flatMap((row) => ('statement' in row ? [row.statement] : [])));
}

/** Every estimate that a figure draws. */
export function estimatesOf(figure: Figure): readonly string[] {
  switch (figure.kind) {
    case 'people-over-time':
    case 'intervals':
      return figure.estimates;
    case 'icon-array':
      return [...figure.estimates, ...(figure.ratios ?? [])];
    case 'summary':
      return once(figure.rows.flatMap(({ estimate, ratio }) => [estimate, ratio]));
    case 'people-so-far':
    case 'relief-length':
    case 'dose-ladder':
    case 'drawing':
      return [];
    default:
      return figure satisfies never;
  }
}
