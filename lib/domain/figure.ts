import * as z from 'zod';
import { DoseGroup, DoseUnit, TimeGroup, type RowGroup } from './figure-row';
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
    z.strictObject({
      ...shared,
      /** How long relief lasted, and who says so, from minutes to a year. */
      kind: z.literal('relief-length'),
      /** The rows, by what they are. */
      groups: z.array(TimeGroup).min(1).readonly(),
    }),
    z.strictObject({
      ...shared,
      /** What was given, and what pages say that they give, each on an axis that begins at zero. */
      kind: z.literal('dose-ladder'),
      /** One axis for each thing that is told. */
      axes: z
        .array(
          z
            .strictObject({
              /** What the axis shows. */
              title: Words,
              /** Its unit; marks in minutes are drawn in hours. */
              unit: z.union([DoseUnit, z.literal('hours')]),
              /** The rows, by what they are. */
              groups: z.array(DoseGroup).min(1).readonly(),
            })
            .readonly(),
        )
        .min(1)
        .readonly(),
    }),
  ])
  .readonly();
export type Figure = z.infer<typeof Figure>;

/** A figure that is made of rows. */
export type RowFigure = Extract<Figure, { kind: 'relief-length' | 'dose-ladder' }>;

/** The groups of rows that a figure draws; none when it draws something else. */
export function groupsOf(figure: Figure): readonly RowGroup[] {
  switch (figure.kind) {
    case 'relief-length':
      return figure.groups;
    case 'dose-ladder':
      return figure.axes.flatMap(({ groups }) => groups);
    case 'people-over-time':
      return [];
    default:
      return figure satisfies never;
  }
}
