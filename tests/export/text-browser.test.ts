import { expect, test } from 'vitest';
import * as library from '@/content';
import { pagesIn } from '@/lib/articles/section-pages';
import { readContent } from '@/lib/articles/read';
import { citationsOf } from '@/lib/citations/number';
import { splitPassage } from '@/lib/domain/address';
import type { Content } from '@/lib/domain/content';
import { buildLibrary } from '@/lib/library';
import { pageAt } from '../support/pages';
import { textBrowserFaults, waysOn } from '../support/site-checks/text-browser';
import { isInstalled, notInstalled, textBrowsers } from '../support/text-browser';

const content: Content = library;
const { articles } = buildLibrary(content, readContent('.'));
const article = articles.find(({ slug }) => slug === 'does-it-help') ?? expect.fail('The article “does-it-help” is not there.');
const citedIn = citationsOf(content, article).map(({ source: id }) => id);
const namesOf = (ids: readonly string[]) => ids.map((id) => content.sources[id]?.name ?? id);
const claim = library.claims['noppers-15-min'];
const study = library.studies['noppers-2011'];
const source = library.sources['noppers-2011'];

/** One page of each kind, and what a reader must find on it without pictures, styles and script. */
const pages = [
  ['/', ['Does ketamine help fibromyalgia pain?']],
  ['/evidence/', pagesIn('evidence', articles).flatMap(({ title, summary }) => [title, summary])],
  ['/evidence/does-it-help/', [article.frontMatter.title, 'The short version', 'Low certainty', ...namesOf(citedIn)]],
  ['/studies/noppers-2011/', [study.name, study.inWords, ...namesOf(study.sources)]],
  ['/claims/noppers-15-min/', [claim.text, 'Low certainty', ...namesOf(claim.evidence.map(({ passage }) => splitPassage(passage).source))]],
  ['/sources/noppers-2011/', [source.name, source.csl.title, ...Object.values(source.passages).map(({ says }) => says)]],
  ['/glossary/', Object.values(content.glossary).flatMap(({ forms, means }) => [forms[0] ?? '', means])],
  ['/search/', ['Search', 'Search needs script, which is off here.', 'A–Z']],
  ['/handout/', ['Make a handout', 'Putting pages together needs script, which is off here.', ...articles.map(({ frontMatter }) => frontMatter.title)]],
] as const;

const cases = textBrowsers.flatMap((browser) => pages.map(([address, told]) => ({ browser, name: browser.name, address, told })));
for (const browser of textBrowsers) if (!isInstalled(browser)) console.log(notInstalled(browser));

test.for(cases)('$name shows what $address answers, its sources and the ways on', ({ browser, address, told }, { skip }) => {
  if (!isInstalled(browser)) skip(notInstalled(browser));
  const page = pageAt(address);
  expect(waysOn(page).length).toBeGreaterThan(10);
  expect(textBrowserFaults(browser, page, told)).toEqual([]);
});
