import * as z from 'zod';
import { Id, Words } from './id';

const shared = {
  /** The question that the figure answers. */
  title: Words,
  /** The claims that it draws; their words, sources and certainty stand under it. The most important first. */
  claims: z.array(Id).min(1).readonly(),
  /** What a reader must know before using it. */
  caution: Words.optional(),
};

/** A figure: what it draws. Numbers stay in estimates and claims; a figure only names them. */
export const Figure = z
  .discriminatedUnion('kind', [
    z.strictObject({
      ...shared,
      /** How many people had the outcome at each time, arm by arm. */
      kind: z.literal('people-over-time'),
      /** Counts of people in the same arms at several times. */
      estimates: z.array(Id).min(2).readonly(),
    }),
  ])
  .readonly();
export type Figure = z.infer<typeof Figure>;
