import type { Figure } from '../domain/figure';

/** Every estimate that a figure names. */
export function estimatesOf(figure: Figure): readonly string[] {
  switch (figure.kind) {
    case 'people-over-time':
    case 'intervals':
      return figure.estimates;
    case 'icon-array':
      return [...figure.estimates, ...(figure.ratios ?? [])];
    case 'people-so-far':
      return [];
    case 'summary':
      return figure.rows.flatMap(({ estimate, ratio }) => [estimate, ratio].filter((id) => id !== undefined));
    default:
      return figure satisfies never;
  }
}

/** The claims that tell what a figure draws without an estimate. */
export function tellingClaimsOf(figure: Figure): readonly string[] {
  switch (figure.kind) {
    case 'icon-array':
      return (figure.told ?? []).map(({ claim }) => claim);
    case 'people-so-far':
      return [figure.population.claim];
    case 'summary':
      return figure.rows.map(({ claim }) => claim);
    case 'people-over-time':
    case 'intervals':
      return [];
    default:
      return figure satisfies never;
  }
}
