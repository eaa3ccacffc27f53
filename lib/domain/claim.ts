import * as z from 'zod';
import { Day, Id, PassageAddress, Words } from './id';

/** What a passage does for a claim. */
export const Stance = z.enum(['supports', 'qualifies', 'contradicts']);
export type Stance = z.infer<typeof Stance>;

/** How sure the whole evidence makes us about an effect (GRADE). */
export const Grade = z.enum(['high', 'moderate', 'low', 'very-low']);
export type Grade = z.infer<typeof Grade>;

/** The least sure of some grades; undefined when there is none. */
export function leastSure(grades: readonly (Grade | undefined)[]): Grade | undefined {
  return Grade.options.toReversed().find((grade) => grades.includes(grade));
}

const shared = {
  /** The claim in plain words, one sentence. */
  text: Words,
  /** The passages that it rests on, with what each does for it. */
  evidence: z
    .array(
      z
        .strictObject({
          /** The place in the source. */
          passage: PassageAddress,
          /** Whether the place supports, qualifies or contradicts the claim. */
          stance: Stance,
        })
        .readonly(),
    )
    .min(1)
    .readonly(),
  /** The estimates whose numbers the claim tells. */
  estimates: z.array(Id).readonly().optional(),
  /** The strongest finding against it, or the day on which we searched and found none. */
  against: z.union([
    z.strictObject({
      /** The finding, in a sentence. */
      finding: Words,
      /** Where it stands. */
      passage: PassageAddress,
    }),
    z.strictObject({
      /** Nothing found on this day. */
      noneFoundOn: Day,
    }),
  ]),
  /** Why a clinician should check it before the site goes live, in a sentence; left out when nothing is open. */
  clinicianCheck: Words.optional(),
  /** The day on which it was first published here. */
  since: Day,
  /** The last day on which it was checked against its sources. */
  checked: Day,
  /** What changed, oldest first. */
  changes: z
    .array(
      z
        .strictObject({
          /** The day of the change. */
          on: Day,
          /** What changed and why. */
          what: Words,
          /** True when what we had said was wrong; `what` then tells what. Left out for a change of wording or of grounds. */
          isCorrection: z.literal(true).optional(),
        })
        .readonly(),
    )
    .readonly(),
};

/** How sure we are, who says so, and why. */
const Certainty = z
  .strictObject({
    /** The GRADE level. */
    grade: Grade,
    /** One sentence that gives the reason. */
    why: Words,
    /** Who gave the grade: `us`, or the id of the source that graded. */
    by: z.union([z.literal('us'), Id]),
  })
  .readonly();
export type Certainty = z.infer<typeof Certainty>;

/** One thing that we tell readers. Its id never changes. */
export const Claim = z
  .discriminatedUnion('kind', [
    z.strictObject({
      ...shared,
      /** Something about what a treatment does: needs a certainty. */
      kind: z.enum(['effect', 'harm']),
      /** How sure the whole evidence makes us. */
      certainty: Certainty,
    }),
    z.strictObject({
      ...shared,
      /** Something that is not about an effect. */
      kind: z.enum(['fact', 'mechanism', 'process', 'history', 'regulation']),
      /** How settled a mechanism is; a fact needs none. */
      certainty: Certainty.optional(),
    }),
  ])
  .readonly();
export type Claim = z.infer<typeof Claim>;
