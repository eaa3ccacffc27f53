import type { Figure } from '@/lib/domain/figure';
import type { ClaimId } from './claims';
import type { EstimateId } from './estimates';

type Bound<Kind> = Kind extends { readonly estimates: readonly string[] }
  ? Omit<Kind, 'claims' | 'estimates'> & { readonly claims: readonly ClaimId[]; readonly estimates: readonly EstimateId[] }
  : never;

/** What articles draw. */
export const figures = {
  'noppers-over-time': {
    kind: 'people-over-time',
    title: 'How many people had more than half their pain gone?',
    claims: ['noppers-conclusion'],
    estimates: ['noppers-2011-15-min', 'noppers-2011-180-min', 'noppers-2011-week-1', 'noppers-2011-week-8'],
    caution: 'Each circle is one person. The gaps in time are not to scale.',
  },
} as const satisfies Record<string, Bound<Figure>>;

export type FigureId = keyof typeof figures;
