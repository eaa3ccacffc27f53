import { expect, test } from 'vitest';
import { charactersReadable } from '@/lib/checks/characters-readable';
import { entryValid } from '@/lib/checks/entry-valid';
import { idIsFileName } from '@/lib/checks/id-is-file-name';
import { idIsUnique } from '@/lib/checks/id-is-unique';
import { isPlainText, plainText } from '@/lib/checks/plain-text';
import type { Content } from '@/lib/domain/content';
import { anArticleFile } from '../../support/article';
import { aClaim, anEstimate, aSource, aStatement, someContent } from '../../support/content';
import { aWrittenScope, problemsOf } from '../../support/problems';
import { aScope } from '../../support/scope';

const written = aWrittenScope();
const named = (folder: Partial<typeof written.folder>, content: Partial<Content> = {}) => problemsOf(idIsFileName, { ...written, content: { ...written.content, ...content }, folder: { ...written.folder, ...folder } });

test('files and ids that agree are no problem', () => {
  expect(named({})).toEqual([]);
  expect(named({ articles: [anArticleFile('', 'ketamine', 'what-it-is-2')] })).toEqual([]);
});

test('what is no article does not lie among articles', () => {
  expect(named({ strays: ['content/articles/a.txt'] })).toMatchObject([{ at: 'content/articles/a.txt:1:1', found: 'the file content/articles/a.txt', expected: 'content/articles/<section>/<slug>.mdx' }]);
});

test('an article lies in a section, and its name is an id', () => {
  expect(named({ articles: [anArticleFile('', 'evidnce', 'first')] })).toEqual([
    { at: '---', found: 'the section “evidnce”', expected: 'one of fibromyalgia, ketamine, evidence, treatment, about', mend: 'did you mean “evidence”? All are listed in lib/articles/article.ts' },
  ]);
  for (const slug of ['Two Words', 'two--hyphens', '-first']) {
    expect(named({ articles: [anArticleFile('', 'evidence', slug)] })).toMatchObject([{ found: `the file name “${slug}.mdx”`, expected: 'lower-case letters, digits and single hyphens' }]);
  }
});

test('each source and study has its file, and each file is listed', () => {
  const { sources, studies, claims } = someContent();
  expect(named({}, { sources: { ...sources, forgotten: aSource() } })).toMatchObject([{ at: 'content/sources/index.ts:1:1', found: 'the id “forgotten” without a file', expected: 'content/sources/forgotten.ts' }]);
  const expected = (registry: string) => `the file to be imported and listed in content/${registry}/index.ts`;
  expect(named({}, { sources: { 'a-page': aSource() } })).toMatchObject([{ at: 'export const all = {', found: 'entries that are not in the index', expected: expected('sources') }]);
  expect(named({}, { studies: {} })).toMatchObject([{ expected: expected('studies') }]);
  expect(named({}, { claims: { ...claims, more: aClaim() } })).toEqual([]);
  expect(named({}, { claims: { 'people-24': aClaim() } })).toMatchObject([{ at: 'export const all = {', found: 'entries that are not in the index', expected: expected('claims') }]);
  for (const registry of ['estimates', 'statements'] as const) expect(named({}, { [registry]: {} })).toMatchObject([{ expected: expected(registry) }]);
  expect(Object.keys(studies)).toEqual(['a-study']);
});

const twice = (registry: string, second = "'same'") =>
  problemsOf(idIsUnique, { ...written, folder: { ...written.folder, registries: [{ path: `content/${registry}/a.ts`, text: 'x = {\n  other: {\n  },\n  same: {\n  },\n};\n' }, { path: `content/${registry}/b.ts`, text: `x = {\n  ${second}: {\n  },\n};\n` }] } });

test.each(['estimates', 'claims', 'statements', 'disagreements', 'figures'])('an id stands once among all %s', (registry) => {
  expect(twice(registry)).toMatchObject([{ at: "'same': {", found: 'the id “same” a second time', expected: `it once; it first stands at content/${registry}/a.ts:4` }]);
  expect(twice(registry, "'another'")).toEqual([]);
});

test('an id may stand in two registries', () => {
  const at = (registry: string) => ({ path: `content/${registry}/a.ts`, text: 'x = {\n  same: {\n  },\n};\n' });
  expect(problemsOf(idIsUnique, { ...written, folder: { ...written.folder, registries: [at('claims'), at('figures')] } })).toEqual([]);
});

const article = anArticleFile('').text;
const plain = (text: string) => problemsOf(plainText, { ...aScope(), folder: { ...aScope().folder, articles: [{ ...anArticleFile(''), text }] } });

test('text with LF line ends is plain, up to 200,000 characters', () => {
  expect(plain(article)).toEqual([]);
  expect(plain('a'.repeat(200_000))).toEqual([]);
  expect(isPlainText('a'.repeat(200_000))).toBe(true);
});

test.each([
  ['\uFEFFtext', 'a byte-order mark', 'none', '\uFEFFtext', false],
  ['one\ntwo\r\nthree', 'a Windows line end (CRLF)', 'line ends of LF only', 'two\r', false],
  ['\r\nthree', 'a Windows line end (CRLF)', 'line ends of LF only', '\r', false],
  ['one\ntw\uFFFDo', 'bytes that are not UTF-8', 'UTF-8 text', 'tw\uFFFDo', true],
  ['\uFFFDo', 'bytes that are not UTF-8', 'UTF-8 text', '\uFFFDo', true],
  ['a'.repeat(200_001), '200,001 characters', 'at most 200,000', 'a'.repeat(200_001), false],
])('text that is not plain is found at its line', (text, found, expected, at, canBeParsed) => {
  expect(plain(text)).toMatchObject([{ at, found, expected }]);
  expect(isPlainText(text)).toBe(canBeParsed);
});

test('lines are counted by any line end before what is found', () => {
  const lines = (text: string) => plainText.check({ ...aScope(), folder: { ...aScope().folder, articles: [{ ...anArticleFile(''), text }] } }).map(({ place }) => place.line);
  expect(lines('a\rb\r\nc\n\uFFFD')).toEqual([1, 4]);
  expect(lines('a\n\nb\rc')).toEqual([3]);
});

const unseen = '\u0001';
test.each<[string, Partial<Content>, at: string]>([
  ['claims', { claims: { 'an-entry': aClaim({ text: `It${unseen}was.` }) } }, "'an-entry': {"],
  ['sources', { sources: { 'an-entry': aSource({ csl: { type: 'report', title: `A${unseen}` } }) } }, 'export const all = {'],
  ['studies', { studies: { 'an-entry': { ...someContent().studies['a-study'], limits: [`Few${unseen}.`] } as never } }, 'export const all = {'],
  ['estimates', { estimates: { 'an-entry': anEstimate({ outcome: `So${unseen}` }) } }, "'an-entry': {"],
  ['statements', { statements: { 'an-entry': aStatement({ why: `So${unseen}` }) } }, "'an-entry': {"],
  ['disagreements', { disagreements: { 'an-entry': { part: 'does-it-work', question: unseen, statements: [], claims: [] } } }, "'an-entry': {"],
  ['figures', { figures: { 'an-entry': { kind: 'intervals', rows: 'time', title: unseen, claims: [], estimates: [] } } }, "'an-entry': {"],
])('a character that nobody can see is found in %s, however deep', (_registry, content, at) => {
  expect(problemsOf(charactersReadable, aWrittenScope(content))).toMatchObject([{ at, found: 'the character U+0001 in “an-entry”', expected: 'characters that readers can see, which feeds can hold' }]);
});

test('characters that readers can see are no problem, nor is what is no text', () => {
  expect(problemsOf(charactersReadable, aWrittenScope({ claims: { 'a-claim': aClaim({ text: 'É 💊 fine.', certainty: null } as never) } }))).toEqual([]);
});

test('the ledger holds no such character either', () => {
  const ledger = JSON.stringify({ sound: { versions: [{ on: '2026-11-22', hash: '000000000000', text: 'So.' }] }, 'a-claim': { versions: [{ on: '2026-11-22', hash: '000000000000', text: 'S\uFFFEo.' }] } }, null, 2);
  expect(problemsOf(charactersReadable, { ...written, folder: { ...written.folder, ledger } })).toMatchObject([{ at: '  "a-claim": {', found: 'the character U+FFFE in “a-claim”', expected: 'characters that readers can see, which feeds can hold' }]);
  expect(problemsOf(charactersReadable, { ...written, folder: { ...written.folder, ledger: '{' } })).toEqual([]);
});

test.each<[keyof Content, file: string]>([
  ['sources', 'lib/domain/source.ts or csl.ts'],
  ['studies', 'lib/domain/study.ts'],
  ['estimates', 'lib/domain/estimate.ts'],
  ['claims', 'lib/domain/claim.ts'],
  ['statements', 'lib/domain/statement.ts'],
  ['disagreements', 'lib/domain/disagreement.ts'],
  ['figures', 'lib/domain/figure.ts'],
])('entries of %s fit the schema of their own', (registry, file) => {
  const problems = problemsOf(entryValid, aWrittenScope({ [registry]: { 'an-entry': {} } }));
  expect(problems.length).toBeGreaterThan(0);
  for (const { mend } of problems) expect(mend).toMatch(`see the sentence above the field in ${file}`);
});

test('sound entries fit, and an id is lower-case words joined by hyphens', () => {
  expect(problemsOf(entryValid, aWrittenScope())).toEqual([]);
  expect(problemsOf(entryValid, aWrittenScope({ claims: { 'A Claim': aClaim() } }))).toMatchObject([{ at: "'A Claim': {", found: 'the id “A Claim”', expected: 'lower-case letters, digits and single hyphens' }]);
});

test('what does not fit is told with its field, its place and what is missing', () => {
  const evidence = [{ passage: 'nowhere', stance: 'supports' }] as never;
  const claims = { 'a-claim': { ...aClaim({ evidence, text: ' So.' }), since: undefined, changes: undefined } as never };
  const schema = 'see the sentence above the field in lib/domain/claim.ts';
  expect(problemsOf(entryValid, aWrittenScope({ claims }))).toEqual([
    { at: "text: ' So.',", found: 'text: plain words on one line, without < > { }', expected: 'what the schema asks for', mend: schema },
    { at: "passage: 'nowhere',", found: expect.stringMatching(/^evidence\.0\.passage: /) as string, expected: 'source-id#passage-id', mend: schema },
    { at: 'since: undefined,', found: expect.stringMatching(/^since: /) as string, expected: 'what the schema asks for: the field is missing', mend: `${schema}; \`...published\` gives the dates of a new claim` },
    { at: 'changes: undefined', found: expect.stringMatching(/^changes: /) as string, expected: 'what the schema asks for: the field is missing', mend: `${schema}; \`...published\` gives the dates of a new claim` },
  ]);
  expect(problemsOf(entryValid, aWrittenScope({ figures: { 'a-figure': 7 as never } }))[0]?.found).toMatch(/^a-figure: /);
});
