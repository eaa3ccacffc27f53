import type { Figure } from '../domain/figure';
import type { Told } from '../domain/figure-parts';

/** Every estimate that a figure names. */
export function estimatesOf(figure: Figure): readonly string[] {
  return figure.kind === 'icon-array' ? [...figure.estimates, ...(figure.ratios ?? [])] : figure.estimates;
}

/** What a figure tells beside its estimates. */
export function toldBy(figure: Figure): readonly Told[] {
  return figure.kind === 'icon-array' ? (figure.told ?? []) : [];
}
