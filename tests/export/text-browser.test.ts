import { expect, test } from 'vitest';
import * as library from '@/content';
import { pagesIn } from '@/lib/articles/section-pages';
import { readContent } from '@/lib/articles/read';
import { citationsOf } from '@/lib/citations/number';
import { splitPassage } from '@/lib/domain/address';
import type { Content } from '@/lib/domain/content';
import { buildLibrary } from '@/lib/library';
import { pageAt } from '../support/pages';
import { printed, textBrowsers } from '../support/text-browser';

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

const without = 'Neither w3m nor lynx is installed here, so no page is tried in a text browser.';
if (textBrowsers.length === 0) console.log(without);
const flat = (text: string) => text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
const unescaped = (html: string) => html.replace(/<[^>]*>/g, ' ').replaceAll('&amp;', '&').replaceAll('&#x27;', '’');

test.for(pages)('a text browser shows what %s answers, its sources and the ways on', ([address, told], { skip }) => {
  if (textBrowsers.length === 0) skip(without);
  const { html } = pageAt(address);
  const header = /<header class="site-header">[\s\S]*?<\/header>/.exec(html)?.[0] ?? '';
  const ways = [...header.matchAll(/<a [^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)];
  const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '';
  expect(ways.length).toBeGreaterThan(10);
  for (const browser of textBrowsers) {
    const text = printed(browser, browser.text, html);
    for (const words of [unescaped(heading), ...told]) expect(text, browser.name).toContain(flat(words));
    const links = printed(browser, browser.links, html);
    for (const [, href, words = ''] of ways) {
      for (const part of words.split('<')) expect(text, browser.name).toContain(flat(unescaped(part.replace(/^[^>]*>/, ''))));
      expect(`${links} `, browser.name).toContain(` file://${href} `);
    }
  }
});
