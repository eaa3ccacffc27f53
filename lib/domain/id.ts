import * as z from 'zod';

/** A name that never changes: lower-case words and digits, joined by hyphens. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens');

/** A place in a source, written `source-id#passage-id`. */
export const PassageAddress = z.templateLiteral([Id, '#', Id], 'the id of one source, one #, and the id of one of its passages');
export type PassageAddress = z.infer<typeof PassageAddress>;

/** A calendar day, `YYYY-MM-DD`. */
export const Day = z.iso.date();

/** A year, a month or a day, as exactly as it is known: `2011`, `2011-10` or `2011-10-01`. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD');

/** One or more sentences for readers: no mark-up, no line breaks, no blanks at the ends. */
export const Words = z
  .string()
  .regex(/^(?!.*[\p{Cc}<>{}])\S(?:.*\S)?$/u, 'plain words on one line, without < > { }');
