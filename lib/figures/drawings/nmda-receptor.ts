import type { ArtLine } from './art-line';

/* One half of the dock: a cup on top for glutamate, and the wall of the channel. */
const half = 'M66 48a6 6 0 0 0 12 0a8 8 0 0 1 8 8V108a8 8 0 0 1-8 8H66a8 8 0 0 1-8-8V56a8 8 0 0 1 8-8';
const dot = 'a5 5 0 0 0 10 0a5 5 0 0 0-10 0';

const magnesium = (x: number, y: number): ArtLine => ({ d: `M${x - 12} ${y}a12 12 0 0 0 24 0a12 12 0 0 0-24 0M${x - 5} ${y}h10M${x} ${y - 5}v10` });

const dock: readonly ArtLine[] = [
  { d: 'M40 2q2 20 22 20h76q20 0 22-20z', look: 'solid' },
  { d: `M62 11${dot}M82 12${dot}M108 12${dot}M128 11${dot}`, look: 'full' },
  { d: 'M6 76H58M142 76H194M6 92H58M142 92H194' },
  { d: half, look: 'solid' },
  { d: half, look: 'solid', mirror: 200 },
];

const withGlutamate: readonly ArtLine[] = [...dock, { d: `M67 45${dot}M123 45${dot}`, look: 'full' }];

/** A dock for glutamate in the wall of a nerve cell: at rest with magnesium in it, open, and with ketamine in it. */
export const nmdaReceptor: readonly (readonly ArtLine[])[] = [
  [...dock, magnesium(100, 68)],
  [...withGlutamate, magnesium(30, 50), { d: 'M100 30V142M92 133l8 10 8-10', look: 'accent' }],
  [...withGlutamate, { d: 'M100 28V50M92 42l8 9 8-9', look: 'accent' }, { d: 'M87 68l7-11h12l7 11-7 11H94z', look: 'accent-full' }],
];
