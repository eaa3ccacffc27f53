import * as z from 'zod';
import { Id, Words } from './id';

/** How a study was built. */
export const StudyDesign = z.enum([
  'randomised-controlled-trial',
  'crossover-trial',
  'laboratory-comparison',
  'imaging-study',
  'open-label',
  'case-report',
  'case-series',
  'survey',
  'protocol',
  'systematic-review',
]);
export type StudyDesign = z.infer<typeof StudyDesign>;

/** What a study is about, those that this site is about first. */
export const StudySubject = z.enum(['ketamine-in-fibromyalgia', 'ketamine-in-other-pain', 'ketamine-elsewhere', 'fibromyalgia']);
export type StudySubject = z.infer<typeof StudySubject>;

/** How people came to the arms of a study: by lot, because they were so already, each to all in turn, or all to the only one. */
export const Split = z.enum(['by-chance', 'side-by-side', 'in-turn', 'one-group']);
export type Split = z.infer<typeof Split>;

/** One group of people in a study, or one treatment that the same people had in turn. */
export const Arm = z
  .strictObject({
    /** What the people in it had, in plain words. */
    name: Words,
    /** How many people; null when not seen. */
    n: z.int().nonnegative().nullable(),
  })
  .readonly();
export type Arm = z.infer<typeof Arm>;

/** A piece of research. It may be reported in several sources. */
export const Study = z
  .strictObject({
    /** A short name for running text. */
    name: Words,
    /** The sources that report it, the main one first. */
    sources: z.array(Id).min(1).readonly(),
    /** What it is about. */
    subject: StudySubject,
    /** How it was built. */
    design: StudyDesign,
    /** The same in a plain sentence. */
    inWords: Words,
    /** Who took part. */
    participants: Words,
    /** The groups, keyed by an id that its estimates use. */
    arms: z.record(Id, Arm).readonly(),
    /** How people came to the arms; left out where arms overlap or no number was seen, and then no flow is drawn. */
    split: Split.optional(),
    /** Dose, route and length of the treatment; left out when there was none. */
    treatment: Words.optional(),
    /** How long people were followed. */
    followUp: Words,
    /** Unwanted effects as reported. */
    harms: Words,
    /** Who paid for it. */
    funding: Words,
    /** What limits what it can tell, one sentence each. */
    limits: z.array(Words).min(1).readonly(),
    /** What its authors concluded, in our own words. */
    conclusion: Words,
  })
  .readonly();
export type Study = z.infer<typeof Study>;
