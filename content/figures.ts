import { doseLadder } from './figures/dose-ladder';
import { drawings } from './figures/drawings';
import type { FigureEntry } from './figures/entry';
import { overviews } from './figures/overviews';
import { peopleIn100 } from './figures/people-in-100';
import { reliefLength } from './figures/relief-length';

/** What articles draw. */
export const figures = {
  'noppers-over-time': {
    kind: 'people-over-time',
    title: 'How many people had more than half their pain gone?',
    claims: ['noppers-conclusion'],
    estimates: ['noppers-2011-15-min', 'noppers-2011-180-min', 'noppers-2011-week-1', 'noppers-2011-week-8'],
    caution: 'May be chance: at 15 minutes tests disagree, later no gap is clear.',
  },
  ...peopleIn100,
  ...overviews,
  ...reliefLength,
  ...doseLadder,
  ...drawings,
} as const satisfies Readonly<Record<string, FigureEntry>>;

export type FigureId = keyof typeof figures;
