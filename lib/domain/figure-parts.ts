import * as z from 'zod';
import { Id, Words } from './id';

const named = {
  /** Who they are. */
  name: Words,
};

/** A share or a count that a claim tells and no estimate holds. Its numbers must stand in the claim. */
export const Told = z
  .strictObject({
    /** The claim that tells it. */
    claim: Id,
    /** What was counted, in plain words. */
    outcome: Words,
    /** The groups; when there are several, the first is the one that the others are compared with. */
    groups: z
      .array(
        z.union([
          z
            .strictObject({
              ...named,
              /** The share in per cent. */
              percent: z.number().min(0).max(100),
              /** The upper end, when the share is told as a range; `percent` is then its lower end. */
              upTo: z.number().min(0).max(100).optional(),
            })
            .readonly(),
          z
            .strictObject({
              ...named,
              /** How many had it. */
              n: z.int().nonnegative(),
              /** Out of how many. */
              of: z.int().positive(),
            })
            .readonly(),
        ]),
      )
      .min(1)
      .readonly(),
  })
  .readonly();
export type Told = z.infer<typeof Told>;

/** One outcome of a summary of findings. */
export const SummaryRow = z
  .strictObject({
    /** The outcome and when it was measured, in plain words. */
    outcome: Words,
    /** The claim that says what it means and how sure we are. */
    claim: Id,
    /** The estimate that tells what happens without and with the treatment; left out when nobody counted. */
    estimate: Id.optional(),
    /** Of an estimate with arms, the arm without the treatment. */
    comparison: Id.optional(),
    /** Of “more people in every 100”, the ratio of the same outcome. */
    ratio: Id.optional(),
  })
  .readonly();
export type SummaryRow = z.infer<typeof SummaryRow>;
