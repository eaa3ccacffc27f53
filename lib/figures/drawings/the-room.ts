import type { ArtLine } from './art-line';

/** A person in a reclining chair with a drip, a cuff and a finger clip, and somebody who stands by and watches. */
export const theRoom: readonly ArtLine[] = [
  { d: 'M6 194H274' },
  { d: 'M20 110V194M8 194h24M98 128l-8 66M146 128l8 66' },
  { d: 'M4 84h34v26H4z', look: 'paper' },
  { d: 'M8 98h7l4-8 5 13 3-5h7', look: 'accent' },
  { d: 'M54 60q6-6 12 0l32 58h54l40 32q4 8-6 10l-40-28H92q-6 0-10-6L52 72q-2-8 2-12z', look: 'solid' },
  { d: 'M72 46a14 14 0 0 0 28 0a14 14 0 0 0-28 0', look: 'paper' },
  { d: 'M92 47h2M91 53q3 1 5-1' },
  { d: 'M80 64q10-8 20 2l24 38h32l38 30q6 6 10 0l4 3q-4 12-14 8l-42-25H116q-6 0-10-6L78 76q-2-8 2-12z', look: 'paper' },
  { d: 'M90 72q6-5 11 2l12 20h22q7 1 6 6t-7 5h-27q-4 0-6-4L90 82q-3-6 0-10z', look: 'paper' },
  { d: 'M97 82l9-7 6 9-9 7z', look: 'full' },
  { d: 'M136 96h8v7h-8z', look: 'full' },
  { d: 'M97 84Q66 68 38 91M138 103Q116 118 94 106T38 104', look: 'faint' },
  { d: 'M216 12V194M204 194h24M208 12h16' },
  { d: 'M208 16h16v28q-3 6-8 6t-8-6z', look: 'paper' },
  { d: 'M208 28h16' },
  { d: 'M216 50C216 92 176 104 126 100', look: 'accent' },
  { d: 'M242 59a12 12 0 0 0 24 0a12 12 0 0 0-24 0', look: 'paper' },
  { d: 'M240 76q14-8 28 0l4 60h-36zM246 136v56M262 136v56', look: 'paper' },
  { d: 'M246 60h1M247 65q3 1 5 0' },
  { d: 'M228 96l14-3 3 18-14 3zM256 84q0 22-16 22', look: 'paper' },
  { d: 'M233 100l7-1M234 105l7-1' },
];
