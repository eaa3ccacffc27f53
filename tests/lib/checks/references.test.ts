import { expect, test } from 'vitest';
import { claimHasTopic } from '@/lib/checks/claim-has-topic';
import { passageExists } from '@/lib/checks/passage-exists';
import { referenceExists } from '@/lib/checks/reference-exists';
import { sourceIsUsed } from '@/lib/checks/source-is-used';
import { statementAnswered } from '@/lib/checks/statement-answered';
import { toldOnce } from '@/lib/checks/told-once';
import type { Content } from '@/lib/domain/content';
import type { Source } from '@/lib/domain/source';
import { anArticle } from '../../support/article';
import { aClaim, anEstimate, aSource, aStatement, someContent } from '../../support/content';
import { aWrittenScope, problemsOf } from '../../support/problems';

const [study] = Object.values(someContent().studies);
if (!study) throw new Error('The sound content has no study.');

const mark = { span: { at: 15 }, unit: 'minutes' } as const;
const figure = { title: 'How?', claims: ['relief-15-min'] } as const;
const rows = (row: object) => ({ ...figure, kind: 'relief-length', groups: [{ title: 'A', basis: 'compared', rows: [{ name: 'A', marks: [mark], ...row }] }] }) as never;

test.each<[string, string, Partial<Content>]>([
  ['studies', 'sources', { studies: { 'a-study': { ...study, sources: ['a-trial', 'gone'] } } }],
  ['estimates', 'studies', { estimates: { 'a-study-15-min': anEstimate({ study: 'gone' }) } }],
  ['claims', 'estimates', { claims: { ...someContent().claims, other: aClaim({ estimates: ['gone'] }) } }],
  ['claims', 'sources', { claims: { ...someContent().claims, other: aClaim({ certainty: { grade: 'low', why: 'So.', by: 'gone' } }) } }],
  ['disagreements', 'statements', { disagreements: { a: { part: 'does-it-work', question: 'So?', statements: ['p-001', 'gone'], claims: ['people-24'] } } }],
  ['disagreements', 'claims', { disagreements: { a: { part: 'does-it-work', question: 'So?', statements: ['p-001'], claims: ['gone'] } } }],
  ['figures', 'claims', { figures: { a: { ...figure, claims: ['gone'], kind: 'intervals', estimates: ['a-study-15-min'], rows: 'time' } } }],
  ['figures', 'claims', { figures: { a: rows({ claim: 'gone' }) } }],
  ['figures', 'statements', { figures: { a: rows({ statement: 'gone' }) } }],
  ['figures', 'estimates', { figures: { a: { ...figure, kind: 'intervals', estimates: ['gone'], rows: 'time' } } }],
  ['statements', 'sources', { statements: { 'p-001': aStatement({ page: 'gone' }) } }],
  ['statements', 'sources', { statements: { 'p-001': aStatement({ sources: ['gone'] }) } }],
])('what %s name among %s is there', (_from, to, content) => {
  expect(problemsOf(referenceExists, aWrittenScope(content))).toMatchObject([
    { at: expect.stringMatching(/^gone'/) as string, found: '“gone”', expected: `an id of content/${to}`, mend: `all are listed in content/${to}/index.ts` },
  ]);
});

test('names that exist are no problem, and a grade by us names nobody', () => {
  expect(problemsOf(referenceExists, aWrittenScope())).toEqual([]);
});

test('a name that every object has is not taken for an entry', () => {
  expect(problemsOf(referenceExists, aWrittenScope({ statements: { 'p-001': aStatement({ sources: ['constructor'] }) } }))).toHaveLength(1);
});

test('a passage that is not there is told with its source, and the nearest name', () => {
  const content = (passage: `${string}#${string}`) => ({ claims: { 'a-claim': aClaim({ evidence: [{ passage, stance: 'supports' }] }) }, estimates: {} });
  expect(problemsOf(passageExists, aWrittenScope(content('a-trial#desgn')))).toEqual([
    { at: "a-trial#desgn',", found: '“a-trial#desgn”', expected: 'a passage of a-trial', mend: 'did you mean “design”? All are listed in content/sources/a-trial.ts' },
  ]);
  expect(problemsOf(passageExists, aWrittenScope(content('a-tril#design')))).toEqual([
    { at: "a-tril#design',", found: '“a-tril#design”', expected: 'a source of content/sources and one of its passages', mend: 'did you mean “a-trial”? All are listed in content/sources/index.ts' },
  ]);
  expect(problemsOf(passageExists, aWrittenScope(content('a-trial#constructor')))).toHaveLength(1);
});

test('the passages of estimates and of findings against a claim are looked for too', () => {
  const claims = { 'a-claim': aClaim({ against: { finding: 'Not so.', passage: 'a-trial#against' } }) };
  const estimates = { 'an-estimate': anEstimate({ passage: 'a-trial#number' }) };
  expect(problemsOf(passageExists, aWrittenScope({ claims, estimates })).map(({ at }) => at)).toEqual(["a-trial#against'", "a-trial#number',"]);
  expect(problemsOf(passageExists, aWrittenScope())).toEqual([]);
});

const none = { claims: {}, estimates: {}, studies: {}, statements: {} };
test.each<[string, Partial<Content>]>([
  ['the evidence of a claim', { claims: { a: aClaim({ evidence: [{ passage: 'a-trial#design', stance: 'qualifies' }] }) } }],
  ['an estimate', { estimates: { a: anEstimate({ passage: 'a-trial#design' }) } }],
  ['a study', { studies: { a: { ...study, sources: ['a-trial'] } } }],
  ['a statement, as its page', { statements: { a: aStatement({ page: 'a-trial', sources: [] }) } }],
  ['a statement, as what it is judged by', { statements: { a: aStatement({ page: 'elsewhere', sources: ['a-trial'] }) } }],
])('a source is used by %s', (_by, content) => {
  const sources = { 'a-trial': aSource() };
  expect(problemsOf(sourceIsUsed, aWrittenScope({ ...none, sources, ...content }))).toEqual([]);
});

test('a source that nothing uses is found', () => {
  expect(problemsOf(sourceIsUsed, aWrittenScope({ ...none, sources: { lonely: aSource() } }))).toMatchObject([
    { at: 'export const all = {', found: 'the source “lonely”, which nothing uses', expected: 'a claim, estimate, study or statement that names it' },
  ]);
});

test('a claim stands in one topic, not in none and not in two', () => {
  const topics = (...lists: readonly (readonly string[])[]) =>
    Object.fromEntries(lists.map((ids, index) => [`topic-${index}`, { title: 'T', claims: Object.fromEntries(ids.map((id) => [id, aClaim()])) }]));
  const inTopics = (...lists: readonly (readonly string[])[]) => problemsOf(claimHasTopic, aWrittenScope({ claims: { 'a-claim': aClaim() }, topics: topics(...lists) as never }));
  expect(inTopics(['a-claim'], ['other'])).toEqual([]);
  expect(inTopics(['other'])).toMatchObject([{ at: "'a-claim': {", found: 'the claim “a-claim” in 0 topics', expected: 'it in one topic of content/claims/topics.ts' }]);
  expect(inTopics(['a-claim'], ['a-claim'])).toMatchObject([{ found: 'the claim “a-claim” in 2 topics' }]);
});

const answers = (href: string, different: object = {}) => {
  const { articles } = someContent().answers;
  return { articles: Object.fromEntries(Object.keys(articles).map((topic) => [topic, href])) as typeof articles, better: {}, outOfScope: {}, ...different };
};
const answered = (content: Partial<Content>) => problemsOf(statementAnswered, aWrittenScope({ statements: { 'p-001': aStatement() }, ...content }, [anArticle('')]));

test('a statement is answered by an article, by a page made from data, or by a reason', () => {
  expect(answered({ answers: answers('/evidence/first/') })).toEqual([]);
  expect(answered({ answers: answers('/evidence/sources-disagree/') })).toEqual([]);
  expect(answered({ answers: answers('/gone/', { outOfScope: { 'p-001': 'It is on something else.' } }) })).toEqual([]);
  expect(answered({ answers: answers('/evidence/first/', { better: { 'p-001': '/evidence/other/' } }) })).toMatchObject([
    { at: "topic: 'evidence-other',", found: 'the statement “p-001”, which /evidence/other/ is to answer', expected: 'an article that exists' },
  ]);
});

const doubled = (one: Partial<Source['csl']>, other: Partial<Source['csl']>) => {
  const source = (csl: Partial<Source['csl']>, title: string) => aSource({ csl: { type: 'report', title, ...csl } as Source['csl'] });
  return problemsOf(toldOnce, aWrittenScope({ studies: {}, sources: { one: source(one, 'One'), other: source(other, 'Other') } }));
};

test.each<[string, Partial<Source['csl']>, Partial<Source['csl']>, at: string]>([
  ['the DOI', { DOI: '10.1000/A' }, { DOI: '10.1000/a' }, "DOI: '10.1000/a'"],
  ['the PubMed number', { PMID: '123' }, { PMID: '123' }, "PMID: '123'"],
  ['the title', { title: 'Same', issued: '2011' }, { title: 'SAME', issued: '2011' }, "title: 'SAME',"],
  ['the title', { title: 'Same' }, { title: 'same' }, "title: 'same'"],
])('a document that has %s of another is found', (what, one, other, at) => {
  expect(doubled(one, other)).toMatchObject([{ at, found: `${what} of “one” again in “other”`, expected: 'one entry for each document and each piece of research' }]);
});

test.each<[string, Partial<Source['csl']>, Partial<Source['csl']>]>([
  ['of another year', { title: 'Same', issued: '2011' }, { title: 'Same', issued: '2012' }],
  ['without a number', {}, {}],
  ['with numbers of its own', { DOI: '10.1000/a', PMID: '1' }, { DOI: '10.1000/b', PMID: '2' }],
])('a document %s is another one', (_how, one, other) => {
  expect(doubled(one, other)).toEqual([]);
});

test('two studies of one main source are one; a source may report several beside', () => {
  const sources = (...ids: readonly string[]) => ({ ...study, sources: ids });
  const studies = { first: sources('a', 'both'), second: sources('b', 'both'), third: sources('a') };
  expect(problemsOf(toldOnce, aWrittenScope({ sources: {}, studies }))).toMatchObject([{ at: 'sources: [', found: 'the main source of “first” again in “third”' }]);
});
