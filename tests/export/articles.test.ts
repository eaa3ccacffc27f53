import { expect, test } from 'vitest';
import { citationsOf } from '@/lib/citations/number';
import { notEmpty } from '../support/not-empty';
import { textOf, valuesOf } from '../support/page';
import { pageAt, pages } from '../support/pages';
import { library } from '../support/real-library';

const articles = notEmpty('articles', library.articles.map((article) => ({ ...article, address: `/${article.section}/${article.slug}/` })));

test.for(articles)('every claim of $address carries its id and a marker that leads to a reference', (article) => {
  const page = pageAt(article.address);
  const claims = article.uses.filter(({ component }) => component === 'Claim');
  for (const { id, number } of claims) {
    expect(page.html).toContain(`id="use-${number}" data-claim="${id}"`);
    const sentence = page.html.split(`id="use-${number}"`)[1]?.split('id="use-')[0];
    expect(sentence).toMatch(/<a class="marker-link" href="#ref-\d+"/i);
  }
});

test.for(articles)('each reference of $address leads back to each of its uses', (article) => {
  const page = pageAt(article.address);
  for (const { number, uses } of citationsOf(library, article)) {
    const reference = page.html.split(`id="ref-${number}"`)[1]?.split('</li>')[0] ?? '';
    for (const use of uses) expect(reference).toContain(`href="#use-${use}"`);
  }
});

test.for(notEmpty('claims', Object.entries(library.claims)))('every passage that the claim %s rests on can be reached from what its card shows', ([id, { evidence }]) => {
  const parts = pageAt(`/claims/${id}/`).html.split('data-card=""').slice(1).map((part) => part.split(/<section aria-labelledby="(?:against|evidence)"/)[0]);
  expect(parts).toHaveLength(2);
  for (const { passage } of evidence) expect(parts[1]).toContain(`href="/sources/${passage}"`.replace('#', '/#'));
});

test.for(articles)('$address tells how long it takes, when it was checked, and that no clinician has reviewed it', ({ address }) => {
  const text = textOf(pageAt(address));
  expect(text).toMatch(/\d+ minutes? to read/);
  expect(text).toContain('Every sentence checked on');
  expect(text).toContain('to be checked again by');
  expect(text).toContain('Not yet reviewed by a clinician');
});

test.for(notEmpty('articles on evidence and treatment', articles.filter(({ section }) => section === 'evidence' || section === 'treatment')))('$address tells what nobody knows yet', ({ address }) => {
  expect(textOf(pageAt(address))).toContain('What nobody knows yet');
});

test('a figure of people has as many full signs as people had the outcome', () => {
  const figure = pageAt('/evidence/does-it-help/').html.split('id="figure-people-noppers-2011-15-min"')[1]?.split('</figure>')[0] ?? '';
  const signsIn = (row: string, style: string) => (new RegExp(`class="${style}" d="([^"]*)"`).exec(row)?.[1] ?? '').split('a8 8 0 1 0 16 0').length - 1;
  const rows = figure.split('<svg').slice(1);
  expect(rows.map((row) => [signsIn(row, 'person-yes'), signsIn(row, 'person-no')])).toEqual([
    [8, 4],
    [3, 9],
  ]);
  expect(figure).toContain('8 of 12 people');
  expect(figure).toContain('p = 0.10');
});

test('going home begins with when to call for help', () => {
  const text = textOf(pageAt('/treatment/going-home/'));
  expect(text.indexOf('When to call for help')).toBeLessThan(text.indexOf('The short version'));
});

test('the page on the Noppers trial tells two web pages’ words and the paper’s own counts', () => {
  const page = pageAt('/evidence/noppers-2011/');
  expect(page.html).toContain('data-statement="s0-021"');
  expect(page.html).toContain('data-statement="s4-018"');
  const text = textOf(page);
  for (const count of ['8 of 12 people', '3 of 12 people', '6 of 12 people', '0 of 12 people']) expect(text).toContain(count);
});

test('what we read only second-hand says so wherever it is a source', () => {
  const secondHand = Object.entries(library.sources).filter(([, { read }]) => read.how === 'second-hand');
  expect(secondHand.length).toBeGreaterThan(0);
  for (const [id] of secondHand) expect(textOf(pageAt(`/sources/${id}/`))).toContain('We have read this only second-hand');
  expect(textOf(pageAt('/evidence/does-it-help/'))).toContain('We have read this only second-hand');
});

test('every claim, source, study and section has its page', () => {
  for (const id of Object.keys(library.claims)) expect(pageAt(`/claims/${id}/`).html).toContain(`data-claim="${id}"`);
  for (const id of Object.keys(library.sources)) expect(pageAt(`/sources/${id}/`)).toBeDefined();
  for (const id of Object.keys(library.studies)) expect(pageAt(`/studies/${id}/`)).toBeDefined();
  for (const address of ['/', '/evidence/', '/ketamine/', '/claims/', '/sources/', '/studies/', '/404.html']) pageAt(address);
});

test('every claim shown anywhere is a claim of the library', () => {
  const shown = new Set(pages.flatMap((page) => valuesOf(page, 'data-claim')));
  expect([...shown].filter((id) => !Object.hasOwn(library.claims, id))).toEqual([]);
  expect(shown.size).toBe(Object.keys(library.claims).length);
});
