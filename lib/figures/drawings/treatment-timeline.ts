import type { ArtLine } from './art-line';

/* One sign for each time, in the order of the key. */
const signs = [
  'M14 12h20v26H14zM20 12V9h8v3M18 20h12M18 26h12M18 32h7',
  'M17 38V10h14v28M12 38h24M27 24h1',
  'M18 9h12v14q-2 4-6 4t-6-4zM18 16h12M24 27v5q0 7 7 7h3',
  'M8 25h8l4-10 7 19 4-9h9',
  'M10 25L24 12l14 13M14 22v15h20V22M21 37V28h6v9',
  'M24 24V14M24 24l6 4M24 10a14 14 0 0 0 0 28a14 14 0 0 0 0-28',
  'M11 14h26v24H11zM11 21h26M17 14v-4M31 14v-4M18 30l4 4 8-8',
];

const ring: ArtLine = { d: 'M1.5 24a22.5 22.5 0 0 0 45 0a22.5 22.5 0 0 0-45 0', look: 'paper' };

/** The sign of each time of a treatment: list, door, drip, pulse, house, clock, calendar. */
export const treatmentTimeline: readonly (readonly ArtLine[])[] = signs.map((d) => [ring, { d }]);
