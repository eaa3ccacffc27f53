import type { ArtLine } from './art-line';

const hours = Array.from({ length: 24 }, (_, hour) => {
  const [x, y] = [Math.sin((hour * Math.PI) / 12), -Math.cos((hour * Math.PI) / 12)];
  const inner = hour % 6 === 0 ? 38 : 43;
  return `M${(120 + inner * x).toFixed(1)} ${(100 + inner * y).toFixed(1)}L${(120 + 48 * x).toFixed(1)} ${(100 + 48 * y).toFixed(1)}`;
}).join('');

/** A dial of a whole day, and around it what waits: a car, a glass, a paper; and two people at home. */
export const goingHome24Hours: readonly ArtLine[] = [
  { d: 'M66 100a54 54 0 0 0 108 0a54 54 0 0 0-108 0', look: 'solid' },
  { d: hours },
  { d: 'M120 76a24 24 0 1 1-17 7M95 85l8-2-2 8', look: 'accent' },
  { d: 'M18 62v-10l8-3 7-11h18l9 11 10 3v10zM33 49h27M42 38v11M24 62a5 5 0 0 0 10 0M52 62a5 5 0 0 0 10 0' },
  { d: 'M180 34h20q0 20-10 20t-10-20M190 54v12M183 66h14M182 42h16' },
  { d: 'M24 128h28v36H24zM30 136h16M30 143h16M40 158q4-6 6 0M68 130l-18 22-2 7 6-3 18-22z' },
  { d: 'M172 148l24-20 24 20M177 144v24h38v-24M187 150a4 4 0 0 0 8 0a4 4 0 0 0-8 0M201 150a4 4 0 0 0 8 0a4 4 0 0 0-8 0M184 168q0-10 7-10t7 10q0-10 7-10t7 10' },
  { d: 'M16 68L70 32M174 68l32-36M18 164l48-36', look: 'bar' },
];
