import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { address } from '@/lib/domain/address';
import { gradeWords } from '@/lib/domain/labels';
import { answerOf } from '@/lib/articles/answer';
import { headFaults, headValues } from '@/lib/publish/page-heads';
import { isUnlisted, plain } from '@/lib/publish/page-text';
import { pageAt, pages, type Page } from '../support/pages';
import { library } from '../support/real-library';

const { site, articles, claims, studies } = library;
const listed = pages.filter(({ html }) => !isUnlisted(html));
const told = ({ html }: Page, name: string) => plain(new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '');
const addressOf = (article: (typeof articles)[number]) => address.article(article.section, article.slug);

test('every page has one title, one description, one picture, its language and its own address, and shares none', () => {
  expect(listed.length).toBeGreaterThan(700);
  expect(headFaults(pages, site.url)).toEqual([]);
});

test.for(listed)('the head of $address is neither bare nor a page of its own, and its picture is there', (page) => {
  const [description = ''] = headValues(page, 'description');
  expect(description.length).toBeGreaterThanOrEqual(50);
  expect(description.length).toBeLessThanOrEqual(500);
  expect(page.html.match(/<h1[ >]/g)).toHaveLength(1);
  const picture = told(page, 'og:image');
  expect(picture.startsWith(`${site.url}/og/`), picture).toBe(true);
  expect(existsSync(join('out', picture.slice(site.url.length)))).toBe(true);
  expect([told(page, 'og:image:width'), told(page, 'og:image:height'), told(page, 'og:image:alt') !== '']).toEqual(['1200', '630', true]);
});

test('search results show the question of an article, its answer, and how sure that is', () => {
  for (const article of articles) {
    const page = pageAt(addressOf(article));
    const [title = ''] = headValues(page, 'title');
    const [description = ''] = headValues(page, 'description');
    const answer = answerOf(library, article);
    expect(title).toBe(plain(`${article.frontMatter.title} · Fibromyalgia & ketamine`));
    expect(description.startsWith(plain(answer?.text ?? article.frontMatter.summary))).toBe(true);
    if (answer?.grade) expect(description).toContain(`${gradeWords[answer.grade]}.`);
  }
});

test('search results show how sure a claim is, however long it is', () => {
  for (const [id, { certainty }] of Object.entries(claims)) {
    if (certainty) expect(headValues(pageAt(address.claim(id)), 'description')[0], id).toContain(gradeWords[certainty.grade]);
  }
});

test('reference managers learn of articles, claims and studies as pages of this site, without authors', () => {
  const cited = [...articles.map(addressOf), ...Object.keys(claims).map(address.claim), ...Object.keys(studies).map(address.study)];
  for (const path of cited) {
    const page = pageAt(path);
    expect(told(page, 'citation_title'), path).toBe(told(page, 'og:title'));
    expect(told(page, 'citation_public_url')).toBe(`${site.url}${path}`);
    expect([told(page, 'citation_publisher'), told(page, 'citation_language')]).toEqual(['Fibromyalgia & ketamine', 'en']);
  }
  expect(pages.filter(({ html }) => /name="(?:citation_author|citation_journal_title|citation_doi|author)"/.test(html))).toEqual([]);
  expect(told(pageAt('/claims/noppers-15-min/'), 'citation_publication_date')).toBe('2026/11/22');
  expect(told(pageAt('/studies/noppers-2011/'), 'citation_publication_date')).toBe('');
});

test('every page leads machines to the feeds, the search and the icons', () => {
  const links = [address.atomFeed, address.jsonFeed, address.openSearch, address.icon('favicon.ico'), address.icon('apple-touch-icon.png')];
  for (const page of listed) for (const href of links) expect(page.html.includes(`href="${href}"`), `${page.address} ${href}`).toBe(true);
});

test('the page of a claim leads to the file by which other sites can show it', () => {
  for (const id of Object.keys(claims)) {
    expect(pageAt(address.claim(id)).html).toContain(`<link rel="alternate" type="application/json+oembed" href="${site.url}${address.claimOembed(id)}"`);
  }
});
