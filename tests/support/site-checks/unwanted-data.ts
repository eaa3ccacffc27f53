import { elementsOf, type Page } from '../page';

const unwanted = /"(?:reviewedBy|author|jobTitle)":|"@type":"(?:FAQPage|Question|ClaimReview|SearchAction)"/g;

/** What the structured data of a page name and should not: a reviewer or an author, while there is none, and what search engines have dropped. */
export function unwantedData(page: Page): readonly string[] {
  const blocks = elementsOf(page).filter(({ name, attributes }) => name === 'script' && attributes.type === 'application/ld+json');
  return blocks.flatMap(({ text }) => [...text.matchAll(unwanted)].map(([found]) => `${page.address} tells machines ${found}`));
}
