import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Page } from '../page';

/** What an article has, told by its text and not by its page. */
export type InArticle = {
  /** How often it tells a claim. */
  readonly claims: number;
  readonly hasShort: boolean;
};

const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const linksOf = (document: Document, id: string) => [...document.querySelectorAll(`#${id} a[href^="#ref-"]`)].map((link) => link.getAttribute('href'));
const words = (parts: readonly Element[]) => parts.map(({ textContent }) => flat(textContent));

/** What the page of an article loses in the reader mode of Firefox: its title, claims, short version, and the way from claims to their sources. */
export function readerModeFaults({ address, html }: Page, { claims, hasShort }: InArticle): readonly string[] {
  const { document: page } = parseHTML(html);
  // Readability changes the document that it is given.
  const read = new Readability(parseHTML(html).document).parse();
  if (!read) return [`${address}: reader mode shows nothing.`];
  const text = flat(read.textContent);
  const { document: kept } = parseHTML(`<body>${read.content}</body>`);

  const told = [...page.querySelectorAll('[data-claim]')];
  // Lists with many links, such as the rows of a figure, may go; the table of the figure then tells the same.
  const sentences = told.flatMap((claim) => {
    const inRow = claim.matches('figure li') ? [...claim.querySelectorAll('strong, p > span')] : [];
    return inRow.length > 0 ? inRow : [claim];
  });
  const short = [...page.querySelectorAll('.short .claim, .short .ours, .emergency .claim, .emergency .ours')];
  const title = flat(page.querySelector('h1')?.textContent);
  const linked = told.filter(({ id }) => linksOf(page, id).length > 0);
  return [
    ...(read.lang === 'en' ? [] : [`loses its language: ${read.lang}`]),
    ...(read.title === title ? [] : [`is called “${read.title}”, not “${title}”`]),
    ...(told.length < claims ? [`marks ${told.length} claims, and the article tells ${claims}`] : []),
    ...(linked.length < claims ? [`leads from ${linked.length} claims to sources, and the article tells ${claims}`] : []),
    ...(hasShort && short.length === 0 ? ['marks no sentence of the short version'] : []),
    ...words(sentences).filter((sentence) => !text.includes(sentence)).map((sentence) => `loses the claim “${sentence}”`),
    ...words(short).filter((sentence) => !text.includes(sentence)).map((sentence) => `loses of the short version “${sentence}”`),
    ...linked.filter(({ id }) => linksOf(kept, id).join() !== linksOf(page, id).join()).map(({ id }) => `loses the way from ${id} to its sources`),
  ].map((fault) => `${address} in reader mode: ${fault}.`);
}
