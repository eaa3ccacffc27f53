import * as z from 'zod';
import { Words } from './id';

/** A medical term: what it means, how it is said, and how an article shows that it explains it. */
export const Term = z
  .strictObject({
    /** Every form in which the term stands in prose; the first is its name. */
    forms: z.array(Words).min(1).readonly(),
    /** Plain words, of which at least one stands in the sentence of the first use or in one beside it. */
    explains: z.array(Words).min(1).readonly(),
    /** What it means, in a sentence or two of our own. */
    means: Words,
    /** How it is said, in syllables with the loud one in capitals. */
    said: Words,
  })
  .readonly();
export type Term = z.infer<typeof Term>;
