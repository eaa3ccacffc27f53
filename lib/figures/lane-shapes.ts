import type { Basis } from '../domain/figure-row';

/** Kinds whose point has a shape of its own, as a path around its middle in px; a span of them is a thin line that begins with it. */
export const pointShapes: Readonly<Partial<Record<Basis, string>>> = {
  'one-person': 'M0-7L7 0L0 7L-7 0z',
  'other-form': 'M-7 6L0-7L7 6z',
  panel: 'M-2-9H2V9H-2z',
};
