import { told, type Page } from '../page';

/** What a page of this site tells reference managers wrongly: it is a page of the site, in English, under its own address and title. */
export function citationFaults(page: Page, site: string): readonly string[] {
  const expected = {
    citation_title: told(page, 'og:title'),
    citation_public_url: site + page.address,
    citation_publisher: 'Fibromyalgia & ketamine',
    citation_language: 'en',
  };
  return Object.entries(expected)
    .filter(([name, value]) => value === undefined || told(page, name) !== value)
    .map(([name, value]) => `${page.address} has ${told(page, name) ?? 'nothing'} as ${name}; it should be ${value}.`);
}

const ofPapers = ['citation_author', 'citation_journal_title', 'citation_doi', 'author'];

/** Tags with which a page would pass for a paper of somebody. */
export function paperTags(page: Page): readonly string[] {
  return ofPapers.filter((name) => told(page, name) !== undefined).map((name) => `${page.address} has ${name}, as a paper has.`);
}
