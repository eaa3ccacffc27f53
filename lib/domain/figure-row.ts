import * as z from 'zod';
import { Id, Words } from './id';
import { Span } from './span';

/** What a row of a figure is; each has a stroke of its own, so that a promise never looks like a trial. */
export const Basis = z.enum(['compared', 'other-form', 'not-compared', 'one-person', 'panel', 'sells-it', 'other-page']);
export type Basis = z.infer<typeof Basis>;

/** Units of time. */
export const TimeUnit = z.enum(['minutes', 'hours', 'days', 'weeks', 'months', 'years']);
export type TimeUnit = z.infer<typeof TimeUnit>;

/** Units of a dose. */
export const DoseUnit = z.enum(['mg for each kg', 'mg']);
export type DoseUnit = z.infer<typeof DoseUnit>;

const mark = <Unit extends z.ZodType>(unit: Unit) =>
  z
    .strictObject({
      /** The claim that tells it; without one, what the row rests on tells it. */
      claim: Id.optional(),
      /** How much, or how long. */
      span: Span,
      /** The unit of it. */
      unit,
      /** Set when the drug did not clearly differ from its comparison at that time, or the difference was judged too small to matter or too uncertain to tell. */
      unclear: z.literal(true).optional(),
    })
    .readonly();

const row = <Unit extends z.ZodType>(unit: Unit) => {
  const shared = {
    /** Who says it, short. */
    name: Words,
    /** What is drawn; empty when the source gives no number. */
    marks: z.array(mark(unit)).readonly(),
    /** A word on it; its numbers stand in what the row rests on. */
    note: Words.optional(),
  };
  return z
    .union([
      z.strictObject({
        ...shared,
        /** The claim that the row rests on. */
        claim: Id,
      }),
      z.strictObject({
        ...shared,
        /** The audited statement that the row repeats. */
        statement: Id,
      }),
    ])
    .readonly();
};

const group = <Unit extends z.ZodType>(unit: Unit) =>
  z
    .strictObject({
      /** The heading over the rows. */
      title: Words,
      /** What all of them are. */
      basis: Basis,
      /** The rows, from the shortest or smallest. */
      rows: z.array(row(unit)).min(1).readonly(),
    })
    .readonly();

/** Rows of one kind, whose marks are times. */
export const TimeGroup = group(TimeUnit);
export type TimeGroup = z.infer<typeof TimeGroup>;

/** Rows of one kind, whose marks are doses or times. */
export const DoseGroup = group(z.union([DoseUnit, TimeUnit]));
export type DoseGroup = z.infer<typeof DoseGroup>;

/** Rows of one kind, under their heading. */
export type RowGroup = TimeGroup | DoseGroup;
export type Row = RowGroup['rows'][number];
export type Mark = Row['marks'][number];
