import { expect, test } from 'vitest';
import type { CheckedArticle } from '@/lib/articles/article';
import { auditedPages, claimsOn, claimsTold, estimatesOf, isDisputed, statementsOf, statementsOn, statementsOnStudy, studiesIn, usesOf } from '@/lib/citations/graph';
import { anArticle } from '../../support/article';
import { aClaim, aSource, aStatement, anEstimate, someContent } from '../../support/content';

const valid = someContent();
const [aStudy] = Object.values(valid.studies);
if (!aStudy) throw new Error('The sound content has no study.');
const study = (...sources: readonly string[]) => ({ ...aStudy, sources });

/** Two of everything, so that what belongs to one can be mistaken for what belongs to the other. */
const content = someContent({
  sources: { ...valid.sources, 'b-trial': aSource(), 'a-review': aSource({ kind: 'review' }) },
  studies: { 'a-study': study('a-trial'), 'b-study': study('b-trial') },
  estimates: { 'a-count': anEstimate(), 'b-count': anEstimate({ study: 'b-study' }) },
  claims: {
    both: aClaim({ evidence: [{ passage: 'a-trial#responders', stance: 'supports' }, { passage: 'b-trial#design', stance: 'contradicts' }] }),
    other: aClaim({ evidence: [{ passage: 'a-trial#design', stance: 'qualifies' }] }),
  },
  statements: {
    'p-001': aStatement(),
    'p-002': aStatement({ page: 'b-page', sources: ['b-trial', 'a-review'] }),
    'p-003': aStatement({ page: 'b-page', sources: ['a-review'] }),
  },
});
const ids = (named: readonly { readonly id: string }[]) => named.map(({ id }) => id);
const checked = (text: string, slug = 'first'): CheckedArticle => ({ ...anArticle(text, 'evidence', slug), stage: 'checked', section: 'evidence' });
const library = (...articles: readonly CheckedArticle[]) => ({ ...content, ledger: {}, articles });

test('a claim that rests on two sources is found from each, with its own passage and stance', () => {
  expect(claimsOn(content, 'b-trial')).toEqual([{ id: 'both', entry: content.claims['both'], passage: 'design', stance: 'contradicts' }]);
  expect(claimsOn(content, 'a-trial').map(({ id, passage, stance }) => [id, passage, stance])).toEqual([
    ['both', 'responders', 'supports'],
    ['other', 'design', 'qualifies'],
  ]);
});

test('pages with an outline are the audited ones', () => {
  expect(auditedPages(content)).toEqual(['a-page']);
});

test('a page has its own statements, and no others', () => {
  expect(ids(statementsOf(content, 'b-page'))).toEqual(['p-002', 'p-003']);
});

test('from a source one reaches the statements and studies that name it, and no others', () => {
  expect(ids(statementsOn(content, 'a-review'))).toEqual(['p-002', 'p-003']);
  expect(ids(studiesIn(content, 'b-trial'))).toEqual(['b-study']);
});

test('a study has its own estimates, and no others', () => {
  expect(ids(estimatesOf(content, 'b-study'))).toEqual(['b-count']);
});

test('a statement is about a study when it names a report of it', () => {
  expect(ids(statementsOnStudy(content, study('b-trial')))).toEqual(['p-002']);
  expect(ids(statementsOnStudy(content, study('b-trial', 'a-trial')))).toEqual(['p-001', 'p-002']);
});

test('a statement that names only a review that tells of a study is not about the study', () => {
  expect(ids(statementsOnStudy(content, study('b-trial', 'a-review')))).toEqual(['p-002']);
  expect(ids(statementsOnStudy(content, study('b-trial', 'a-source-that-is-gone')))).toEqual(['p-002']);
});

test('a study that we know from a review alone has the statements that name the review', () => {
  expect(ids(statementsOnStudy(content, study('a-review')))).toEqual(['p-002', 'p-003']);
});

test('an article tells each claim once, and a statement or an estimate is no claim', () => {
  const text = '<Telling id="p-001" />\n\n<Claim id="other">x</Claim>\n\n<Claim id="both">y</Claim>\n\n<Claim id="other">z</Claim>\n';
  expect(claimsTold(checked(text))).toEqual(['other', 'both']);
});

test('every article that uses a claim is found, with the numbers of its uses only', () => {
  const first = checked('<Claim id="other">x</Claim>\n\n<Claim id="both">y</Claim>\n');
  const second = checked('<Telling id="both" />\n\n<Claim id="both">y</Claim>\n\n<Claim id="both">z</Claim>\n', 'second');
  expect(usesOf(library(first, second), 'both')).toEqual([
    { article: first, uses: [2] },
    { article: second, uses: [2, 3] },
  ]);
});

test('a claim that no article uses has no uses', () => {
  expect(usesOf(library(checked('<Claim id="other">x</Claim>\n')), 'both')).toEqual([]);
});

test('a claim is disputed when one of its sources contradicts it, however many support it', () => {
  expect(isDisputed(content.claims['both'])).toBe(true);
  expect(isDisputed(content.claims['other'])).toBe(false);
  expect(isDisputed(undefined)).toBe(false);
});
