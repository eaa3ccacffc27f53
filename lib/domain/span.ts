import * as z from 'zod';

const amount = z.number().positive();

/** An amount as a source tells it: exact, about, from one to another, or with one end open. The unit stands beside it. */
export const Span = z.union([
  z.strictObject({
    /** This much. */
    at: amount,
    /** Whether the source says "about" or "usually". */
    about: z.literal(true).optional(),
  }),
  z.strictObject({
    /** From this much. */
    from: amount,
    /** To this much. */
    to: amount,
  }),
  z.strictObject({
    /** More than this much. */
    moreThan: amount,
  }),
  z.strictObject({
    /** This much or more. */
    atLeast: amount,
  }),
  z.strictObject({
    /** Less than this much. */
    lessThan: amount,
  }),
  z.strictObject({
    /** This much or less. */
    upTo: amount,
  }),
]);
export type Span = z.infer<typeof Span>;

/** The ends of a span; an end that is open is left out. */
export function endsOf(span: Span): { readonly low?: number; readonly high?: number } {
  if ('at' in span) return { low: span.at, high: span.at };
  if ('from' in span) return { low: span.from, high: span.to };
  if ('moreThan' in span) return { low: span.moreThan };
  if ('atLeast' in span) return { low: span.atLeast };
  if ('lessThan' in span) return { high: span.lessThan };
  return { high: span.upTo };
}

/** A span in words, without its unit, such as "2 to 7". */
export function spanWords(span: Span): string {
  if ('at' in span) return span.about ? `about ${span.at}` : String(span.at);
  if ('from' in span) return `${span.from} to ${span.to}`;
  if ('moreThan' in span) return `more than ${span.moreThan}`;
  if ('atLeast' in span) return `at least ${span.atLeast}`;
  if ('lessThan' in span) return `less than ${span.lessThan}`;
  return `up to ${span.upTo}`;
}
