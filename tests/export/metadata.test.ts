import { expect, test } from 'vitest';
import { address } from '@/lib/domain/address';
import { gradeWords } from '@/lib/domain/labels';
import { answerOf } from '@/lib/articles/answer';
import { headFaults } from '@/lib/publish/page-heads';
import { isUnlisted } from '@/lib/publish/page-text';
import { told } from '../support/page';
import { isServed, pageAt, pages } from '../support/pages';
import { library } from '../support/real-library';
import { bareHeadFaults } from '../support/site-checks/bare-heads';
import { citationFaults, paperTags } from '../support/site-checks/citation-tags';
import { unlinked } from '../support/site-checks/linked-files';
import { searchResultFaults } from '../support/site-checks/search-result';

const { site, articles, claims, studies } = library;
const listed = pages.filter(({ html }) => !isUnlisted(html));
const addressOf = (article: (typeof articles)[number]) => address.article(article.section, article.slug);

test('every page has one title, one description, one picture, its language and its own address, and shares none', () => {
  expect(listed.length).toBeGreaterThan(700);
  expect(headFaults(pages, site.url)).toEqual([]);
});

test('every description fits search results, and every picture is there', () => {
  expect(listed.flatMap((page) => bareHeadFaults(page, site.url, isServed))).toEqual([]);
});

test('search results show the question of an article, its answer, and how sure that is', () => {
  const faults = articles.flatMap((article) => {
    const answer = answerOf(library, article);
    const title = `${article.frontMatter.title} · Fibromyalgia & ketamine`;
    return searchResultFaults(pageAt(addressOf(article)), { title, answer: answer?.text ?? article.frontMatter.summary, sure: answer?.grade ? `${gradeWords[answer.grade]}.` : '' });
  });
  expect(faults).toEqual([]);
});

test('search results show how sure a claim is, however long it is', () => {
  const graded = Object.entries(claims).flatMap(([id, { certainty }]) => (certainty ? [{ page: pageAt(address.claim(id)), sure: gradeWords[certainty.grade] }] : []));
  expect(graded.length).toBeGreaterThan(20);
  expect(graded.flatMap(({ page, sure }) => searchResultFaults(page, { sure }))).toEqual([]);
});

test('reference managers learn of articles, claims and studies as pages of this site, without authors', () => {
  const cited = [...articles.map(addressOf), ...Object.keys(claims).map(address.claim), ...Object.keys(studies).map(address.study)];
  expect(cited.map(pageAt).flatMap((page) => citationFaults(page, site.url))).toEqual([]);
  expect(pages.flatMap(paperTags)).toEqual([]);
  expect(told(pageAt('/claims/noppers-15-min/'), 'citation_publication_date')).toBe('2026/11/22');
  expect(told(pageAt('/studies/noppers-2011/'), 'citation_publication_date')).toBeUndefined();
});

test('every page leads machines to the feeds, the search and the icons', () => {
  const links = [address.atomFeed, address.jsonFeed, address.openSearch, address.icon('favicon.ico'), address.icon('apple-touch-icon.png')];
  expect(listed.flatMap((page) => unlinked(page, links))).toEqual([]);
});
