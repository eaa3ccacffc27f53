import * as z from 'zod';
import { Csl } from './csl';
import { Day, Id, Words } from './id';
import { Locator } from './locator';

/** A place in a source and what it says there, told in our own words. Never a copied sentence. */
export const Passage = z
  .strictObject({
    /** Where it stands in the document. */
    locator: Locator,
    /** What the document says there, in our own words. */
    says: Words,
    /** Every number that stands there and that a claim may repeat. */
    figures: z.array(z.number()).readonly().optional(),
  })
  .readonly();
export type Passage = z.infer<typeof Passage>;

/** What kind of document a source is. */
export const SourceKind = z.enum([
  'study-report',
  'review',
  'guideline',
  'regulatory',
  'official-page',
  'clinic-page',
  'unsigned-page',
  'patient-organisation-page',
]);
export type SourceKind = z.infer<typeof SourceKind>;

/** Who gains from what a source says. */
export const InterestKind = z.enum([
  'none-known',
  'maker-funded',
  'author-treats-with-it',
  'publisher-sells-it',
  'asks-for-donations',
  'unclear',
]);
export type InterestKind = z.infer<typeof InterestKind>;

/** How we came to know what a source says. */
export const ReadKind = z.enum(['full-text', 'abstract', 'second-hand', 'not-seen']);
export type ReadKind = z.infer<typeof ReadKind>;

/** A document that somebody can open: bibliography, interest, how it was read, and its passages. */
export const Source = z
  .strictObject({
    /** What kind of document it is. */
    kind: SourceKind,
    /** A short name for running text and lists. */
    name: Words,
    /** The bibliography, in CSL-JSON's field names. */
    csl: Csl,
    /** Who gains from what it says, and how we know. */
    interest: z.strictObject({
      /** The label that readers see. */
      kind: InterestKind,
      /** One sentence that gives the reason. */
      why: Words,
    }),
    /** How we read it. */
    read: z.strictObject({
      /** How much of it was read. */
      how: ReadKind,
      /** The last day on which it was read. */
      on: Day,
      /** What a reader should know about that reading. */
      note: Words.optional(),
    }),
    /** The shape of a web page whose statements are audited, so that each place on it can be checked. */
    outline: z
      .strictObject({
        /** How many paragraphs and headings the page has in all. */
        paragraphs: z.int().positive(),
        /** The headings in order, and where each stands, counted from 1 with the paragraphs. */
        headings: z.array(z.strictObject({ heading: Words, at: z.int().positive() }).readonly()).readonly(),
      })
      .readonly()
      .optional(),
    /** Places in the document, keyed by an id that is unique within the source. */
    passages: z.record(Id, Passage).readonly(),
    /** When and why the document was taken back (retracted); left out when it stands. */
    retracted: z
      .strictObject({
        /** The day on which its publisher took it back. */
        on: Day,
        /** Why, in a sentence for readers. */
        why: Words,
      })
      .readonly()
      .optional(),
    /** The last day on which we looked whether it was retracted or corrected, and found no notice; left out when we have not looked. */
    retractionChecked: Day.optional(),
    /** What is not confirmed about the bibliography, for the reader. */
    unconfirmed: Words.optional(),
  })
  .readonly();
export type Source = z.infer<typeof Source>;
