import * as z from 'zod';
import { Words } from './id';

/** A medical term and how an article shows that it explains it. */
export const Term = z
  .strictObject({
    /** Every form in which the term stands in prose. */
    forms: z.array(Words).min(1).readonly(),
    /** Plain words, of which at least one stands in the sentence of the first use or in one beside it. */
    explains: z.array(Words).min(1).readonly(),
  })
  .readonly();
export type Term = z.infer<typeof Term>;
