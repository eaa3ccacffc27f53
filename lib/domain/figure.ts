import * as z from 'zod';
import { DrawingName, DrawingSentence, KeyEntry } from './figure-drawing';
import { SummaryRow, Told } from './figure-parts';
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
      /** One sign for each person: how many of a group had something, groups side by side. */
      kind: z.literal('icon-array'),
      /** What one sign stands for; a person when left out. */
      sign: Words.optional(),
      /** Counts, shares in per cent, or differences in “more people in every 100”; one row each. */
      estimates: z.array(Id).readonly(),
      /** For each such difference the ratio of the same outcome, in the same order: both together give the people who have it anyway. */
      ratios: z.array(Id).readonly().optional(),
      /** The arm that the others are compared with; it is drawn first. */
      comparison: Id.optional(),
      /** Why nobody was compared; an empty place stands for them. */
      uncompared: Words.optional(),
      /** Shares and counts that no estimate holds. */
      told: z.array(Told).readonly().optional(),
    }),
    z.strictObject({
      ...shared,
      /** Differences, or ratios, with the ranges in which the true figure may lie. */
      kind: z.literal('intervals'),
      /** Differences whose scales have a known length or one unit in common; or ratios. Never both. */
      estimates: z.array(Id).min(1).readonly(),
      /** What tells the rows apart. */
      rows: z.enum(['time', 'outcome']),
    }),
    z.strictObject({
      ...shared,
      /** Everyone with fibromyalgia in a finished ketamine study with a comparison, beside everyone who has it. Which studies those are follows from the studies. */
      kind: z.literal('people-so-far'),
      /** How many people have fibromyalgia. */
      population: z
        .strictObject({
          /** The claim that tells it. */
          claim: Id,
          /** In millions. */
          millions: z.number().positive(),
          /** Who they are. */
          name: Words,
        })
        .readonly(),
    }),
    z.strictObject({
      ...shared,
      /** A summary of findings: outcome by outcome, without and with the treatment, how sure, what it means. */
      kind: z.literal('summary'),
      /** The outcomes, the most important first; the figure's claims are theirs. */
      rows: z.array(SummaryRow).min(1).readonly(),
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
    z.strictObject({
      ...shared,
      /** Line art that explains, with numbers in it and a key to them under it. It shows no measured number. */
      kind: z.literal('drawing'),
      /** Which drawing. */
      drawing: DrawingName,
      /** A title for each of its pictures, when it has several. */
      panels: z.array(Words).readonly().optional(),
      /** What the numbers in the drawing mean, from 1. */
      key: z.array(KeyEntry).min(1).readonly(),
      /** The drawing in two sentences, for those who do not see it. */
      inWords: z.array(DrawingSentence).length(2).readonly(),
    }),
  ])
  .readonly();
export type Figure = z.infer<typeof Figure>;

/** A figure that shows numbers; line art shows none. */
export type FigureWithNumbers = Exclude<Figure, { kind: 'drawing' }>;

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
    case 'icon-array':
    case 'intervals':
    case 'people-so-far':
    case 'summary':
    case 'drawing':
      return [];
    default:
      return figure satisfies never;
  }
}
