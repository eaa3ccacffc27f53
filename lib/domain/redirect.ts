import * as z from 'zod';
import { Day, Words } from './id';

const path = '(?:[a-z0-9][a-z0-9-]*/)+';

/** A page whose address changed, so that old links and marks go on leading to it. */
export const Redirect = z
  .strictObject({
    /** The address that it had, from the root of the site. */
    from: z.string().regex(new RegExp(`^/${path}$`), 'an address such as /evidence/old-name/, with a slash at both ends'),
    /** The address that it has. */
    to: z.string().regex(new RegExp(`^/(?:${path})?$`), 'an address such as /evidence/new-name/, with a slash at both ends'),
    /** The day on which it moved. */
    on: Day,
    /** Why, in a sentence for who maintains the site. */
    why: Words,
  })
  .readonly();
export type Redirect = z.infer<typeof Redirect>;
