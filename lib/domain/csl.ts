import * as z from 'zod';
import { PartialDate, Words } from './id';

const name = z.union([
  z.strictObject({
    /** Family name. */
    family: Words,
    /** Given name or initials, as the document prints them. */
    given: Words.regex(/^(?!\p{Lu}{2,4}$)/u, 'initials stand apart: M A, not MA').optional(),
  }),
  z.strictObject({
    /** The name of an organisation, or of a person whose parts are not known. */
    literal: Words,
  }),
]);

/** A document's bibliography in the field names of CSL-JSON (citationstyles.org). */
export const Csl = z
  .strictObject({
    /** CSL's kind of document, which decides how the reference is set. */
    type: z.enum(['article-journal', 'article', 'webpage', 'report', 'thesis', 'legislation']),
    /** The title as printed, without mark-up. */
    title: Words,
    /** Authors in printed order; left out when none is shown. */
    author: z.array(name).min(1).readonly().optional(),
    /** True when the document has further authors that we have not seen listed. */
    moreAuthors: z.literal(true).optional(),
    /** When it was published, as exactly as known; left out when not shown. */
    issued: PartialDate.optional(),
    /** The journal, register or site that it appeared in. */
    'container-title': Words.optional(),
    /** Volume number. */
    volume: Words.optional(),
    /** Issue number. */
    issue: Words.optional(),
    /** First and last page, or the article number. */
    page: Words.optional(),
    /** Who published it, where that is not the journal. */
    publisher: Words.optional(),
    /** Digital object identifier, without `https://doi.org/`. Only if seen, never from memory. */
    DOI: z.string().regex(/^10\.\d{4,9}\/\S+$/, 'a DOI begins with 10. and has a slash').optional(),
    /** PubMed's number of the record. */
    PMID: z.string().regex(/^[1-9]\d{0,8}$/, 'a PMID is a number of at most nine digits').optional(),
    /** PubMed Central's number of the free full text. */
    PMCID: z.string().regex(/^PMC\d+$/, 'a PMCID is PMC and digits').optional(),
    /** Where a reader can open the document at its publisher or official home. */
    URL: z.url({ protocol: /^https$/ }).optional(),
  })
  .readonly();
export type Csl = z.infer<typeof Csl>;
