import type { BlindSpot } from '@/lib/checks/blind-spots';

/** A single mistake that somebody may make in one file of `content/`, and what notices it. */
export type Mistake = {
  /** What is wrong, for the name of the test. */
  readonly what: string;
  readonly file: string;
  readonly replace: string;
  readonly by: string;
  /** The text on whose line it is reported, where that is not the line of the mistake. */
  readonly at?: { readonly file: string; readonly text: string };
  /** A sentence of a page that others wrote, whose fingerprints the library has. */
  readonly theirs?: string;
} & ({ readonly rule: string } | { readonly blindSpot: BlindSpot });
