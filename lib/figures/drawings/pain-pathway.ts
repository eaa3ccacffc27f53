import type { ArtLine } from './art-line';

/* The left half of a person: neck, shoulder, arm and side; the other half is its mirror image. */
const half = 'M108 72v8q0 9-14 12l-12 3q-17 5-22 24l-15 62q-1 8 5 9t8-6l15-54M75 120V238';
const ketamine = 'l6-9h10l6 9-6 9h-10z';

/** A person with a nerve from the hand, the spinal cord and the brain; a volume knob; and where ketamine is thought to act. */
export const painPathway: readonly ArtLine[] = [
  { d: 'M120 4c20 0 32 14 32 34s-14 36-32 36-32-16-32-36 12-34 32-34z', look: 'solid' },
  { d: half },
  { d: half, mirror: 240 },
  { d: 'M120 54c-14 4-24-4-22-14-4-8 2-16 9-16 3-7 10-8 13-4 3-4 10-3 13 4 7 0 13 8 9 16 2 10-8 18-22 14zM120 20v14M107 36q4 2 6 6M133 36q-4 2-6 6' },
  { d: 'M115 62V238M125 62V238' },
  { d: 'M127 148L200 122', look: 'faint' },
  { d: 'M50 184L64 126Q70 102 88 108Q112 116 120 148V58M114 68l6-9 6 9', look: 'accent' },
  { d: 'M34 194l-9 5M42 202l-4 9M54 202l4 9M33 182l-11-2', look: 'accent' },
  { d: 'M82 24q-6 14 0 28M73 20q-8 18 0 36M158 24q6 14 0 28M167 20q8 18 0 36', look: 'accent' },
  { d: 'M200 122a24 24 0 0 0 48 0a24 24 0 0 0-48 0', look: 'solid' },
  { d: 'M202 148h-8M199 108l-5-3M211 97l-1-3M237 97l1-3M249 108l5-3M246 148h8M250 144v8' },
  { d: 'M224 122l16-10', look: 'accent thick' },
  { d: `M109 34${ketamine}M109 178${ketamine}`, look: 'accent-full' },
];
