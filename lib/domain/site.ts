import * as z from 'zod';
import { Words } from './id';

/** The site itself: its name, address, and who stands behind it. */
export const Site = z
  .strictObject({
    /** The site's name. */
    name: Words,
    /** One sentence: what it is. */
    description: Words,
    /** The address that it is served from, without a slash at the end; it may name a folder of its host. */
    url: z.url().regex(/[^/]$/, 'no slash at the end').regex(/^[a-z]+:\/\/[^/?#]+(?:\/[\w-][\w.-]*)*$/i, 'folders of letters, digits, dots and hyphens that begin with no dot'),
    /** Who may be reached about an error; null until there is someone. */
    contact: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('mail'), address: z.email() }),
        z.strictObject({
          kind: z.literal('issues'),
          /** The address of the form for a new issue, which takes `title` and `body`. */
          url: z.url(),
        }),
      ])
      .nullable(),
    /** The clinician who reviewed the text; null until one has. */
    reviewer: z.strictObject({ name: Words, role: Words, interest: Words }).nullable(),
    /** The clinic that runs the site and its interest; null while none does. */
    operator: z.strictObject({ name: Words, interest: Words, offersKetamine: z.boolean() }).nullable(),
  })
  .readonly();
export type Site = z.infer<typeof Site>;

/** The folder of its host that a site stands in, such as `/evidence-site`; `''` at the root. */
export function basePath({ url }: Pick<Site, 'url'>): string {
  return new URL(url).pathname.replace(/\/$/, '');
}

/** Who runs the site and what they gain, in a sentence or two. */
export function interestLine({ operator }: Site): string {
  return operator ? operator.interest : 'No clinic runs this site. It sells nothing and takes no bookings.';
}

/** Whether a clinician has reviewed the text, in a sentence. */
export function reviewLine({ reviewer }: Site): string {
  return reviewer ? `Reviewed by ${reviewer.name}, ${reviewer.role}.` : 'Not yet reviewed by a clinician.';
}
