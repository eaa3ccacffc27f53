import * as z from 'zod';
import { Day, Words } from './id';

/** One item of an instrument, as we scored ourselves. */
const Item = z.strictObject({
  /** What the item asks, in our own words. */
  asks: Words,
  /** The score that we gave. */
  score: z.number().nonnegative(),
  /** Why. */
  why: Words,
});

/** An instrument that others made to judge health information, filled in by ourselves. */
export const Sheet = z
  .strictObject({
    /** The instrument’s name. */
    name: Words,
    /** What it judges. */
    judges: Words,
    /** What we scored with it. */
    of: Words,
    /** The best score of an item. */
    best: z.number().positive(),
    /** The day of the scoring. */
    on: Day,
    /** The items in the instrument’s order; those that do not apply are left out. */
    items: z.array(Item).min(1).readonly(),
  })
  .readonly();
export type Sheet = z.infer<typeof Sheet>;

/** One page judged by an instrument whose items are met or not: what applies, and what the page misses. */
export const PageScore = z
  .strictObject({
    /** How many items apply to the page. */
    applies: z.int().positive(),
    /** The items that it does not meet. */
    missed: z
      .array(
        z.strictObject({
          /** The item, in our own words. */
          item: Words,
          /** Why the page does not meet it. */
          why: Words,
        }),
      )
      .readonly(),
  })
  .readonly();
export type PageScore = z.infer<typeof PageScore>;
