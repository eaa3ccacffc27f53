import { address } from '../domain/address';
import type { Site } from '../domain/site';

/** The licence of text and data. */
export const licence = { name: 'CC BY 4.0', fullName: 'Creative Commons Attribution 4.0 International', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** The file of the data folder that states the licence. */
export const licenceFile = 'LICENSE.txt';

/** How others name this site when they use its text or data. */
export function attribution(site: Site): string {
  return `${site.name}. ${site.url}/. ${licence.name}, ${licence.url}`;
}

/** What may be done with text and data, what is left out of that, and how to name this site, as plain text. */
export function licenceText(site: Site): string {
  return `${site.name}: licence of text and data

You may use the text and the data of this site under the licence
${licence.fullName} (${licence.name}):
${licence.url}

You may copy, change and share them, also for money. In return:
- Name this site, as below.
- Link to the licence.
- Say what you changed.

We also ask (this is no condition of the licence): give each number with its
certainty and its day. A number without them can mislead.

How to name us:
${attribution(site)}
For one claim give its own address, such as ${site.url}${address.claim('<id>')}

What this licence does not cover:
- The titles of papers, the words of their abstracts, and the words of the
  web pages that we audit belong to their publishers; facts belong to
  nobody. We tell the facts in our own words, and publish none of their
  sentences.
- The program that makes this site is not licensed for reuse.

There is no warranty. This is not medical advice.
`;
}
