import { expect, test } from 'vitest';
import type { ParseFault } from '@/lib/articles/parse';
import { claimExists } from '@/lib/checks/claim-exists';
import { frontMatterValid } from '@/lib/checks/front-matter-valid';
import { headingClaimsNothing } from '@/lib/checks/heading-claims-nothing';
import { headingOrder } from '@/lib/checks/heading-order';
import { knownComponent } from '@/lib/checks/known-component';
import { mdxSyntax } from '@/lib/checks/mdx-syntax';
import { noCodeInProse } from '@/lib/checks/no-code-in-prose';
import type { Rule } from '@/lib/checks/rule';
import { sentenceHasClaim } from '@/lib/checks/sentence-has-claim';
import type { Content } from '@/lib/domain/content';
import { anArticle } from '../../support/article';
import { aWrittenScope, problemsOf } from '../../support/problems';

/** The articles of a folder, so that the place of a problem can be read there. */
const inText = (rule: Rule, text: string, content: Partial<Content> = {}) => problemsOf(rule, aWrittenScope(content, [anArticle(text)]));

const place = { path: 'content/articles/evidence/first.mdx', line: 12, column: 1 };
const faults: readonly ParseFault[] = [
  { kind: 'syntax', place, message: 'Expected\n   a closing  tag' },
  { kind: 'front matter', place, fault: { line: 1, found: 'no field “title”', expected: 'every field' } },
];
const withFaults = { ...aWrittenScope({}, [anArticle('<Ours>Here.</Ours>\n')]), faults };

test('what the parser says is told on one line', () => {
  expect(problemsOf(mdxSyntax, withFaults)).toMatchObject([{ at: '<Ours>Here.</Ours>', found: 'Expected a closing tag', expected: 'valid MDX' }]);
  expect(problemsOf(mdxSyntax, aWrittenScope())).toEqual([]);
});

test('what is wrong with front matter is told as it was found', () => {
  expect(problemsOf(frontMatterValid, withFaults)).toMatchObject([{ at: '<Ours>Here.</Ours>', found: 'no field “title”', expected: 'every field' }]);
  expect(problemsOf(frontMatterValid, aWrittenScope())).toEqual([]);
});

test.each([
  ['import a from "b"\nimport c from "d"', 'import a from "b"', '“import a from "b"”'],
  ['<Ours>It is {1 + 1}.</Ours>', '{1 + 1}.</Ours>', 'the expression {1 + 1}'],
  ['{1 + 1}', '{1 + 1}', 'the expression {1 + 1}'],
  ['```\ncode\n```', '```', 'a code block'],
  ['<Ours>![alt](/a.png)</Ours>', '![alt](/a.png)</Ours>', 'an image'],
  ['<Ours>A <b>word</b>.</Ours>', '<b>word</b>.</Ours>', 'the HTML element <b>'],
  ['<Ours>A <>word</>.</Ours>', '<>word</>.</Ours>', 'the HTML element <>'],
  ['<Claim id={a}>A word.</Claim>', '<Claim id={a}>A word.</Claim>', 'an expression in an attribute of <Claim>'],
  ['<Claim {...a}>A word.</Claim>', '<Claim {...a}>A word.</Claim>', 'an expression in an attribute of <Claim>'],
])('an article holds no code: %s', (text, at, found) => {
  expect(inText(noCodeInProse, `${text}\n`)).toMatchObject([{ at, found, expected: 'words, Markdown and the components of lib/articles/vocabulary.ts' }]);
});

test('words, Markdown and components are no code', () => {
  expect(inText(noCodeInProse, '## A heading\n\n- <Ours>**A** `word` [here](/about/).</Ours>\n\n<Results id="a-study" />\n')).toEqual([]);
});

test.each([
  ['<Teling id="p-001" />', '<Teling>', /^one of Claim, Emergency, .+, Tellings$/, /^did you mean “Telling”\? All are listed in lib\/articles\/vocabulary\.ts$/],
  ['<Ours className="big">Word.</Ours>', 'the attribute “className” on <Ours>', /^no attribute$/, /look/],
  ['<Short id="a">\n\n<Ours>Word.</Ours>\n\n</Short>', 'the attribute “id” on <Short>', /^no attribute$/, /look/],
  ['<Claim id="people-24" arm="drug">Word.</Claim>', 'the attribute “arm” on <Claim>', /^only id$/, /look/],
  ['<Estimate id="a" arm="b" unit="c" />', 'the attribute “unit” on <Estimate>', /^only id and arm$/, /look/],
])('an article uses the vocabulary: %s', (text, found, expected, mend) => {
  expect(inText(knownComponent, `${text}\n`)).toMatchObject([{ at: text.split('\n')[0], found, expected: expect.stringMatching(expected) as string, mend: expect.stringMatching(mend) as string }]);
});

test('HTML elements and expressions are left to the rule on code', () => {
  expect(inText(knownComponent, '<Ours>A <b className="c">word</b> <>and</> <Ours {...a}>more</Ours>.</Ours>\n')).toEqual([]);
});

test.each([
  ['<Claim id="people-25">A.</Claim>', 'the id of a claim', 'did you mean “people-24”? All are listed in content/claims/index.ts'],
  ['<Estimate id="a-study-16-min" arm="b" />', 'the id of an estimate', 'did you mean “a-study-15-min”? All are listed in content/estimates/index.ts'],
  ['<People id="none" />', 'the id of an estimate', 'all are listed in content/estimates/index.ts'],
  ['<Figure id="none" />', 'the id of a figure', 'all are listed in content/figures/index.ts'],
  ['<Telling id="p-002" />', 'the id of a statement', 'did you mean “p-001”? All are listed in content/statements/index.ts'],
  ['<Results id="a-stdy" />', 'the id of a study', 'did you mean “a-study”? All are listed in content/studies/index.ts'],
])('what an article names is there: %s', (text, expected, mend) => {
  expect(inText(claimExists, `${text}\n`)).toEqual([{ at: text, found: /^<\w+ id="[^"]+"/.exec(text)?.[0] + '>', expected, mend }]);
});

test.each([
  ['<Claim>A.</Claim>', '<Claim> without an id', 'id="…" with the id of a claim', 'choose one from content/claims/index.ts'],
  ['<People id={a} />', '<People> without an id', 'id="…" with the id of an estimate', 'choose one from content/estimates/index.ts'],
])('a component that names something has an id: %s', (text, found, expected, mend) => {
  expect(inText(claimExists, `${text}\n`)).toEqual([{ at: text, found, expected, mend }]);
});

test('what is there may be named, and our own words name nothing', () => {
  expect(inText(claimExists, '<Claim id="people-24">A <Estimate id="a-study-15-min" arm="drug" />.</Claim>\n\n<Ours>B.</Ours>\n\n<Telling id="p-001" />\n')).toEqual([]);
});

test.each([
  ['Lost words.', '“Lost words.” outside of any claim', 'Lost words.'],
  ['<Short>\n\n  Lost.\n\n</Short>', '“Lost.” outside of any claim', 'Lost.'],
  ['<Findings>\n\n5\n\n</Findings>', '“5” outside of any claim', '5'],
  ['<Estmate>Lost.</Estmate>', '“Lost.” outside of any claim', 'Lost.</Estmate>'],
  ['<>Lost.</>', '“Lost.” outside of any claim', 'Lost.</>'],
  [`${'long '.repeat(19)}long`, `“${'long '.repeat(11)}lo…” outside of any claim`, `${'long '.repeat(19)}long`],
])('a sentence says on whose word it stands: %s', (text, found, at) => {
  expect(inText(sentenceHasClaim, `${text}\n`)).toMatchObject([{ at, found, expected: 'every sentence to say on whose word it stands' }]);
});

test('signs alone are no words, and headings, claims, questions and our own words are told', () => {
  expect(inText(sentenceHasClaim, '## A heading\n\n<Claim id="a">One.</Claim> – <Ours>Two. Three.</Ours>\n\n<Questions>\n\n- What?\n\n</Questions>\n')).toEqual([]);
});

test('a claim is one sentence, no less and no more', () => {
  expect(inText(sentenceHasClaim, '<Claim id="a"></Claim>\n')).toMatchObject([{ at: '<Claim id="a"></Claim>', found: 'a <Claim> without a sentence', expected: 'the sentence that it tells', mend: 'write the sentence between <Claim id="…"> and </Claim>' }]);
  expect(inText(sentenceHasClaim, '<Claim id="a">One. Two. Three.</Claim>\n')).toMatchObject([{ at: '<Claim id="a">One. Two. Three.</Claim>', found: 'a <Claim> with 3 sentences', expected: 'one sentence in each, so that each has its own marker', mend: 'begin a new <Claim> at “Two.”' }]);
  expect(inText(sentenceHasClaim, '<Ours></Ours>\n')).toEqual([]);
});

test.each([
  ['## One\n\n#### Two\n', '#### Two', 'a heading of level 4 (####)', 'at most level 3 here', 'write ###'],
  ['### One\n', '### One', 'a heading of level 3 (###)', 'at most level 2 here', 'write ##'],
  ['## One\n\n# Two\n', '# Two', 'a heading of level 1 (#)', 'level 2; the title is level 1', 'write ##'],
])('headings skip no level: %s', (text, at, found, expected, mend) => {
  expect(inText(headingOrder, text)).toEqual([{ at, found, expected, mend }]);
});

test('headings may go up by more than one level, and none stands twice', () => {
  expect(inText(headingOrder, '## One\n\n### Two\n\n#### Three\n\n## Four\n')).toEqual([]);
  expect(inText(headingOrder, '## One\n\n## Two\n\n## One\n')).toMatchObject([{ at: '## One', found: 'the heading “One” a second time', expected: 'it once; it first stands on line 12' }]);
});

test.each([
  ['It eases pain', 'eases'],
  ['It helped 8 of 12 people', '8'],
  ['After 1899', '1899'],
  ['After 2100', '2100'],
  ['Does it help 12 people?', '12'],
  ['It eases 5 pains', 'eases'],
  ['In 2011, 24 people', '24'],
  ['“It cures 7” eases pain', 'eases'],
])('a heading claims nothing: %s', (heading, told) => {
  expect(inText(headingClaimsNothing, `## ${heading}\n`)).toMatchObject([{ at: `## ${heading}`, found: `“${told}” in the heading “${heading}”`, expected: 'a question, or what the part is about' }]);
});

test.each(['Does it ease pain?', 'Eases it pain?', 'The trial of 2011', 'Before 1900', 'Until 2099', '“It cures 9 in 10”', 'What may help'])('a heading may ask, name a year, or repeat what others say: %s', (heading) => {
  expect(inText(headingClaimsNothing, `## ${heading}\n`)).toEqual([]);
});
