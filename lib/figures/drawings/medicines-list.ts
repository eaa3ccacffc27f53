import type { ArtLine } from './art-line';

/** A sheet on a clipboard with three columns and a pen beside it. */
export const medicinesList: readonly ArtLine[] = [
  { d: 'M30 16h180q8 0 8 8v150q0 8-8 8H30q-8 0-8-8V24q0-8 8-8z', look: 'solid' },
  { d: 'M36 30h168v138H36zM96 24q0-4 4-4h8q2-12 12-12t12 12h8q4 0 4 4v12H96z', look: 'paper' },
  { d: 'M44 68H196M44 88H196M44 108H196M44 128H196M96 42V128M148 42V128' },
  { d: 'M70 142H196M70 158H196' },
  { d: 'M50 82q5-8 8 0t8 0 8 0 8 0M104 82q4-7 7 0t7 0M156 82q4-7 7 0t7 0 7 0M50 102q5-8 8 0t8 0M104 102q4-7 7 0t7 0 7 0M156 102q4-7 7 0', look: 'accent' },
  { d: 'M228 84l8 4-38 72-10 8 2-12z', look: 'paper' },
];
