import * as z from 'zod';
import { Id, PassageAddress, Words } from './id';

const count = z.strictObject({
  /** How many had the outcome. */
  n: z.int().nonnegative(),
  /** Out of how many. */
  of: z.int().positive(),
  /** The percentage, if the source prints one too. */
  percent: z.number().min(0).max(100).optional(),
});

const value = z.strictObject({
  /** The value in the estimate's unit. */
  value: z.number(),
  /** The standard deviation, if told. */
  sd: z.number().nonnegative().optional(),
  /** Lower end of the 95% confidence interval, if told. */
  low: z.number().optional(),
  /** Upper end of the 95% confidence interval, if told. */
  high: z.number().optional(),
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
  /** Calculations of ours on the same numbers, named as ours. */
  ours: z
    .array(
      z
        .strictObject({
          /** The method. */
          method: Words,
          /** The two-sided p value, between 0 and 1. */
          p: z.number().min(0).max(1),
        })
        .readonly(),
    )
    .readonly()
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
      /** Average values, by arm; or shares in per cent whose counts are not told. */
      measure: z.enum(['average', 'share']),
      /** The unit of the values; of a share, what it is a share of, such as "% of the people". */
      unit: Words,
      /** One value for each arm of the study. */
      arms: z.record(Id, value).readonly(),
    }),
    z.strictObject({
      ...shared,
      /** A difference or a ratio between two arms, with its interval if told. */
      measure: z.enum(['difference', 'ratio']),
      /** The unit of the value; a ratio has none. */
      unit: Words.optional(),
      /** The point estimate. */
      value: z.number(),
      /** Lower end of the 95% confidence interval. */
      low: z.number().optional(),
      /** Upper end of the 95% confidence interval. */
      high: z.number().optional(),
    }),
  ])
  .readonly();
export type Estimate = z.infer<typeof Estimate>;

/** Every figure of an estimate that a claim may repeat; a p value of ours also as “1 time in N”. */
export function figuresOf(estimate: Estimate): readonly number[] {
  const time = estimate.time.words.match(/\d+(?:\.\d+)?/g)?.map(Number) ?? [];
  const chance = estimate.chance?.match(/\d+(?:\.\d+)?/g)?.map(Number) ?? [];
  const ours = (estimate.ours ?? []).flatMap(({ p }) => [p, Math.round(1 / p)]);
  const told = (results: object) => Object.values(results).filter((result) => typeof result === 'number');
  switch (estimate.measure) {
    case 'count':
    case 'average':
    case 'share':
      return [...time, ...chance, ...ours, ...Object.values(estimate.arms).flatMap(told)];
    case 'difference':
    case 'ratio':
      return [...time, ...chance, ...ours, ...told({ value: estimate.value, low: estimate.low, high: estimate.high })];
    default:
      return estimate satisfies never;
  }
}
