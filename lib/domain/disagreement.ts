import * as z from 'zod';
import { Id, Words } from './id';

/** What a disagreement is about. */
export const DisagreementPart = z.enum(['does-it-work', 'fibromyalgia', 'how-it-works', 'the-treatment']);
export type DisagreementPart = z.infer<typeof DisagreementPart>;

/** A question that the audited pages answer differently, among themselves or from the research. */
export const Disagreement = z
  .strictObject({
    /** What it is about. */
    part: DisagreementPart,
    /** The question, as a reader would ask it. */
    question: Words,
    /** What the pages say to it: ids of audited statements. */
    statements: z.array(Id).min(1).readonly(),
    /** What the research says to it: ids of claims, the most important first. */
    claims: z.array(Id).min(1).readonly(),
  })
  .readonly();
export type Disagreement = z.infer<typeof Disagreement>;
