import * as z from 'zod';
import { Id, Words } from './id';

/** The drawings that there are; the art of each stands in components/figures/drawings. */
export const DrawingName = z.enum(['nmda-receptor', 'pain-pathway', 'treatment-timeline', 'the-room', 'decision-paths', 'going-home-24-hours', 'medicines-list']);
export type DrawingName = z.infer<typeof DrawingName>;

const topic = {
  /** What the sentence is about, where a key tells the same of several things: “May help”. */
  about: Words.optional(),
};

/** A sentence of a drawing: what a claim tells, or words of ours that state no finding. */
export const DrawingSentence = z.union([
  z
    .strictObject({
      ...topic,
      /** The claim that the sentence tells. */
      claim: Id,
      /** A shorter form of the claim; its own text when left out. Its numbers must be the claim's. */
      says: Words.optional(),
    })
    .readonly(),
  z
    .strictObject({
      ...topic,
      /** Words of ours, without any number. */
      ours: Words,
    })
    .readonly(),
]);
export type DrawingSentence = z.infer<typeof DrawingSentence>;

/** One numbered thing of a drawing. The first entry of a key explains number 1. */
export const KeyEntry = z
  .strictObject({
    /** What it is. */
    name: Words,
    /** What is told of it. */
    sentences: z.array(DrawingSentence).min(1).readonly(),
  })
  .readonly();
export type KeyEntry = z.infer<typeof KeyEntry>;
