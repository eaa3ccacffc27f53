import * as z from 'zod';
import { Id, PassageAddress, Words } from './id';

const count = z.strictObject({
  /** How many had the outcome. */
  n: z.int().nonnegative(),
  /** Out of how many. */
  of: z.int().positive(),
});

const value = z.strictObject({
  /** The value in the estimate's unit. */
  value: z.number(),
});

/** When an outcome was measured. */
const Time = z.strictObject({
  /** The time in words, such as "15 minutes after the infusion". */
  words: Words,
  /** The same in minutes after the treatment ended; left out when it cannot be told. */
  minutes: z.number().nonnegative().optional(),
});

const shared = {
  /** The study that measured it. */
  study: Id,
  /** The place where we read it. */
  passage: PassageAddress,
  /** What was measured, in plain words. */
  outcome: Words,
  /** When it was measured. */
  time: Time,
  /** What the source says of chance: a p value, or words such as "not significant". */
  chance: Words.optional(),
  /** A calculation of ours on the same numbers, named as ours. */
  ours: z
    .strictObject({
      /** The method. */
      method: Words,
      /** The two-sided p value, between 0 and 1. */
      p: z.number().min(0).max(1),
    })
    .optional(),
  /** What a reader must know before using the number. */
  caution: Words.optional(),
};

/** A number with its arms, time and place. Prose, tables, charts and data all read it from here. */
export const Estimate = z
  .discriminatedUnion('measure', [
    z.strictObject({
      ...shared,
      /** How many had the outcome, by arm. */
      measure: z.literal('count'),
      /** What is counted. */
      counted: z.enum(['people', 'studies']),
      /** One count for each arm of the study. */
      arms: z.record(Id, count).readonly(),
    }),
    z.strictObject({
      ...shared,
      /** Average values, by arm. */
      measure: z.literal('average'),
      /** The unit of the values. */
      unit: Words,
      /** One value for each arm of the study. */
      arms: z.record(Id, value).readonly(),
    }),
    z.strictObject({
      ...shared,
      /** A difference or a ratio between two arms, with its interval. */
      measure: z.enum(['difference', 'ratio']),
      /** The unit of the value; a ratio has none. */
      unit: Words.optional(),
      /** The point estimate. */
      value: z.number(),
      /** Lower end of the 95% confidence interval. */
      low: z.number(),
      /** Upper end of the 95% confidence interval. */
      high: z.number(),
    }),
  ])
  .readonly();
export type Estimate = z.infer<typeof Estimate>;

/** Every figure of an estimate that a claim may repeat. */
export function figuresOf(estimate: Estimate): readonly number[] {
  const time = estimate.time.words.match(/\d+(?:\.\d+)?/g)?.map(Number) ?? [];
  const chance = estimate.chance?.match(/\d+(?:\.\d+)?/g)?.map(Number) ?? [];
  const ours = estimate.ours ? [estimate.ours.p] : [];
  switch (estimate.measure) {
    case 'count':
      return [...time, ...chance, ...ours, ...Object.values(estimate.arms).flatMap((arm) => [arm.n, arm.of])];
    case 'average':
      return [...time, ...chance, ...ours, ...Object.values(estimate.arms).map((arm) => arm.value)];
    case 'difference':
    case 'ratio':
      return [...time, ...chance, ...ours, estimate.value, estimate.low, estimate.high];
    default:
      return estimate satisfies never;
  }
}
