import type { ArtLine } from './art-line';

/** A signpost with three arms of one size. */
export const decisionPaths: readonly ArtLine[] = [
  { d: 'M64 146h112M116 146V20q4-8 8 0V146' },
  { d: 'M150 26v24H48L34 38l14-12zM90 54v24h102l14-12-14-12zM150 82v24H48L34 94l14-12z', look: 'solid' },
  { d: 'M104 30h10v8q-1 4-5 4t-5-4zM104 34h10M109 42v4' },
  { d: 'M120 58a4 4 0 0 0 8 0a4 4 0 0 0-8 0M124 62v6l-5 6M124 68l5 6M117 66l7-2 7 3' },
  { d: 'M103 86h12M103 102h12M104 86q0 5 5 8 5-3 5-8M104 102q0-5 5-8 5 3 5 8' },
  { d: 'M74 146q4-8 8 0M160 146q4-9 8 0' },
];
