import * as z from 'zod';
import type { Source } from '../domain/source';

/** An item of CSL-JSON, as reference managers read it (citationstyles.org, schema 1.0.2). */
export const CslItem = z
  .looseObject({
    /** The id of the source. */
    id: z.string(),
    /** CSL's kind of document. */
    type: z.string(),
    /** The title. */
    title: z.string(),
    /** The date as year, month and day, as far as known. */
    issued: z.strictObject({ 'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]) }).optional(),
  })
  .readonly();
export type CslItem = z.infer<typeof CslItem>;

/** The source's bibliography as a CSL-JSON item. */
export function cslItem(id: string, { csl }: Source): CslItem {
  const { issued, moreAuthors: _more, ...rest } = csl;
  return {
    id,
    ...rest,
    ...(issued === undefined ? {} : { issued: { 'date-parts': [issued.split('-').map(Number)] } }),
  };
}
