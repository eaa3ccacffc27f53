import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { address } from '@/lib/domain/address';
import { pageAt } from '../support/pages';
import { library } from '../support/real-library';

const addresses = library.articles.map(({ section, slug }) => address.article(section, slug));
const documentOf = (path: string) => parseHTML(pageAt(path).html).document;
const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** What the reader mode of Firefox makes of a page; it changes the document that it is given. */
const inReaderMode = (path: string) => new Readability(documentOf(path)).parse();

test.for(addresses)('the reader mode of a browser keeps the title, every claim and the whole short version of %s', (path) => {
  const page = documentOf(path);
  const shown = inReaderMode(path);
  const text = flat(shown?.textContent);
  expect(shown?.lang).toBe('en');
  expect(shown?.title).toBe(flat(page.querySelector('h1')?.textContent));
  // Lists with many links, such as the rows of a figure, may go; the table of the figure then tells the same.
  const told = [...page.querySelectorAll('[data-claim]')].flatMap((claim) => (claim.matches('figure li') ? [...claim.querySelectorAll('strong, p > span')] : [claim]));
  expect(told.map(({ textContent }) => flat(textContent)).filter((words) => !text.includes(words))).toEqual([]);
  const short = [...page.querySelectorAll('.short .claim, .short .ours, .emergency .claim, .emergency .ours')].map((part) => flat(part.textContent));
  expect(short.filter((part) => !text.includes(part))).toEqual([]);
});

test.for(addresses)('the reader mode of a browser keeps the way from each claim of %s to its sources', (path) => {
  const kept = parseHTML(`<body>${inReaderMode(path)?.content}</body>`).document;
  const page = documentOf(path);
  const ids = [...page.querySelectorAll('[data-claim]')].map(({ id }) => id);
  const linksIn = (document: typeof kept, id: string) => [...document.querySelectorAll(`#${id} a[href^="#ref-"]`)].map((link) => link.getAttribute('href'));
  for (const id of ids) expect(linksIn(kept, id)).toEqual(linksIn(page, id));
});
