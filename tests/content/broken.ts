import { readFileSync } from 'node:fs';
import type { Edit } from '../support/workspace';

/** One way to break content: what is done to it, and the beginning of the line that must be reported. */
export type Broken = { readonly what: string; readonly edits: readonly Edit[]; readonly reported: string };

const first = 'content/articles/evidence/first.mdx';
const relief = 'content/claims/relief.ts';
const article = readFileSync(`tests/content/valid/${first}`, 'utf8');

const rewrite = (what: string, text: string, reported: string): Broken => ({
  what,
  edits: [{ file: first, write: text }],
  reported: `${first}:${reported}`,
});

const edit = (what: string, file: string, replace: string, by: string, reported: string): Broken => ({
  what,
  edits: [{ file, replace, by }],
  reported,
});

const inArticle = (what: string, replace: string, by: string, reported: string): Broken =>
  edit(what, first, replace, by, `${first}:${reported}`);

const inFigure = (what: string, entry: string, reported: string): Broken =>
  edit(what, 'content/figures.ts', '{} as const', `{\n  drawn: {\n    title: 'How many?',\n    claims: ['relief-15-min'],\n    ${entry}\n  },\n} as const`, `content/figures.ts:${reported}`);
const figureFile = 'content/figures.ts';

const inFigures = (what: string, entry: string, reported: string, ...edits: readonly Edit[]): Broken => ({
  what,
  edits: [{ file: figureFile, replace: 'figures = {}', by: `figures = {\n  'a-figure': ${entry},\n}` }, ...edits],
  reported: `${figureFile}:${reported}`,
});

const inRedirects = (what: string, entries: string, reported: string): Broken =>
  edit(what, 'content/redirects.ts', '[] as const', `[\n  ${entries},\n] as const`, `content/redirects.ts:${reported}`);

/** At least one way to break each rule, and every kind of bad input that authors are likely to make. */
export const broken: readonly Broken[] = [
  rewrite('a byte-order mark', `\uFEFF${article}`, '1:1 plain-text a byte-order mark'),
  rewrite('Windows line ends', article.replaceAll('\n', '\r\n'), '1:1 plain-text a Windows line end (CRLF)'),
  rewrite('bytes that are not UTF-8', article.replace('soon', '\uFFFD'), '16:1 plain-text bytes that are not UTF-8'),
  rewrite('an article of 5 MB', article + 'word '.repeat(1_000_000), '1:1 plain-text 5,000,'),
  {
    what: 'a file name with spaces',
    edits: [{ file: first, renameTo: 'content/articles/evidence/my first.mdx' }],
    reported: 'content/articles/evidence/my first.mdx:1:1 id-is-file-name the file name “my first.mdx”',
  },
  {
    what: 'a section that is not there',
    edits: [{ file: 'content/articles/evidnce/third.mdx', write: article }],
    reported: 'content/articles/evidnce/third.mdx:1:1 id-is-file-name the section “evidnce”',
  },
  {
    what: 'a file that is no article',
    edits: [{ file: 'content/articles/notes.txt', write: 'Notes' }],
    reported: 'content/articles/notes.txt:1:1 id-is-file-name the file content/articles/notes.txt',
  },
  {
    what: 'a source file that the index does not list',
    edits: [{ file: 'content/sources/forgotten.ts', write: 'export const forgotten = {};\n' }],
    reported: 'content/sources/forgotten.ts:1:1 id-is-file-name entries that are not in the index',
  },
  edit('an id that is not the name of its file', 'content/sources/index.ts', "'a-page': aPage", "'a-pge': aPage", 'content/sources/index.ts:1:1 id-is-file-name the id “a-pge” without a file'),
  edit('a claim id in two files', 'content/claims/people.ts', "'people-24'", "'relief-15-min'", `${relief}:4:3 id-is-unique the id “relief-15-min” a second time`),
  edit('a claim id twice in one file', relief, '} as const satisfies', "  'relief-15-min': {\n  },\n} as const satisfies", `${relief}:15:3 id-is-unique the id “relief-15-min” a second time`),
  edit('a DOI of the wrong shape', 'content/sources/a-trial.ts', '10.1000/182', 'doi:10.1000', 'content/sources/a-trial.ts:6:85 entry-valid csl.DOI'),
  edit('a source that a study does not find', 'content/studies/a-study.ts', "['a-trial']", "['a-trail']", 'content/studies/a-study.ts:5:14 reference-exists “a-trail”'),
  edit('an estimate that a claim does not find', relief, "['a-study-15-min']", "['a-study-16-min']", `${relief}:8:18 reference-exists “a-study-16-min”`),
  edit('a passage that is not there', relief, 'a-trial#responders', 'a-trial#respnders', `${relief}:7:28 passage-exists “a-trial#respnders”`),
  edit('a passage of a source that is not there', relief, 'a-trial#responders', 'b-trial#responders', `${relief}:7:28 passage-exists “b-trial#responders”`),
  edit('a source that nothing uses', 'content/statements/a-page.ts', "page: 'a-page'", "page: 'a-trial'", 'content/sources/a-page.ts:1:1 source-is-used the source “a-page”'),
  edit('an arm that the study does not have', 'content/estimates/a-study.ts', 'drug: {', 'durg: {', 'content/estimates/a-study.ts:11:13 estimate-fits the arm “durg”'),
  edit('a place in a document that was read only second-hand', 'content/sources/a-trial.ts', "how: 'abstract'", "how: 'second-hand'", 'content/sources/a-trial.ts:10:5 reading-is-honest the place “responders”'),
  edit('a document that is in the library twice', 'content/sources/a-page.ts', "title: 'We help'", "title: 'We help', DOI: '10.1000/182'", 'content/sources/a-trial.ts:6:85 told-once the DOI of “a-page” again in “a-trial”'),
  edit('a claim in no topic', 'content/claims/topics.ts', 'claims: relief', 'claims: {}', `${relief}:4:3 claim-has-topic the claim “relief-15-min” in 0 topics`),
  edit('a claim that nothing supports', relief, "stance: 'supports'", "stance: 'qualifies'", `${relief}:7:5 research-not-pages the claim “relief-15-min”, which nothing supports`),
  edit('a promise of low certainty', relief, 'After 15 minutes 8 of 12 people felt better.', 'After 15 minutes it eases pain in 8 of 12 people.', `${relief}:6:32 wording-fits-certainty “eases”`),
  edit('a ledger that is not JSON', 'content/ledger.json', '"people-24": {', '"people-24": ', 'content/ledger.json:'),
  edit('a ledger with a comma too many', 'content/ledger.json', '"people-24": {', ',"people-24": {', 'content/ledger.json:11:1 ledger-valid not JSON: '),
  edit('a version without its text', 'content/ledger.json', '"text": "After', '"txt": "After', 'content/ledger.json:20:1 ledger-valid relief-15-min.versions.0'),
  edit('a published claim that is gone', relief, "'relief-15-min': {", "'relief-now': {", 'content/ledger.json:20:1 id-never-vanishes the published claim “relief-15-min”'),
  edit('a claim that has changed', relief, "grade: 'low'", "grade: 'very-low'", `${relief}:4:3 version-recorded the claim “relief-15-min”, which differs`),
  edit('an arm in an article that the estimate does not have', first, 'The trial had 24 people.</Claim>', 'The trial had 24 people.</Claim>\n\n<Claim id="relief-15-min">It was <Estimate id="a-study-15-min" arm="placeb" />.</Claim>', `${first}:24:34 estimate-fits the arm “placeb”`),
  inFigures(
    'a figure over time without minutes that grow',
    "{ kind: 'people-over-time', title: 'How many?', claims: ['people-24'], estimates: ['a-study-15-min', 'a-study-15-min'] }",
    '4:99 figure-is-drawable in figure “a-figure”, the estimate “a-study-15-min”, whose time',
  ),
  edit('the same people in another number', 'content/studies/a-study.ts', "placebo: { name: 'Placebo', n: 12 },\n  },", "placebo: { name: 'Placebo', n: 11 },\n  },\n  split: 'in-turn',", 'content/studies/a-study.ts:14:3 numbers-add-up 12 and 11 people in turn'),
  inFigures('a length that its claim does not tell', "{ kind: 'relief-length', title: 'How long?', claims: ['people-24'], groups: [{ title: 'Studies', basis: 'compared', rows: [{ name: 'A study', claim: 'relief-15-min', marks: [{ span: { at: 16 }, unit: 'minutes' }] }] }] }", '4:147 figure-tells 16 in 16 minutes for “relief-15-min”'),
  inFigures('a unit that its claim does not tell', "{ kind: 'relief-length', title: 'How long?', claims: ['people-24'], groups: [{ title: 'Studies', basis: 'compared', rows: [{ name: 'A study', claim: 'relief-15-min', marks: [{ span: { at: 15 }, unit: 'weeks' }] }] }] }", '4:147 figure-tells the unit of 15 weeks'),
  inFigures('a length that the axis does not reach', "{ kind: 'relief-length', title: 'How long?', claims: ['people-24'], groups: [{ title: 'Studies', basis: 'compared', rows: [{ name: 'A study', claim: 'relief-15-min', marks: [{ span: { at: 8 }, unit: 'minutes' }] }] }] }", '4:147 figure-is-drawable in figure “a-figure”, 8 minutes in the row “A study”'),
  inFigures('a page that sells among studies', "{ kind: 'relief-length', title: 'How long?', claims: ['people-24'], groups: [{ title: 'Studies', basis: 'compared', rows: [{ name: 'A page', statement: 'p-001', marks: [] }] }] }", '4:147 figure-tells the row “A page” among rows of the kind “compared”'),
  edit('a passage that contradicts, without a finding against', relief, "stance: 'supports' }]", "stance: 'supports' }, { passage: 'a-trial#design', stance: 'contradicts' }]", `${relief}:7:108 against-named a passage that contradicts`),
  edit('more certainty than a trial can give', relief, "grade: 'low'", "grade: 'moderate'", `${relief}:9:5 certainty-earned moderate certainty`),
  edit('a clinic without an interest', 'content/sources/a-page.ts', 'publisher-sells-it', 'none-known', 'content/sources/a-page.ts:7:21 interest-fits-kind the interest “none-known”'),
  edit('a claim that rests on a document that was taken back', 'content/sources/a-trial.ts', '  passages: {', "  retracted: { on: '2026-11-01', why: 'Its data were wrong.' },\n  passages: {", `${relief}:7:28 not-retracted “a-trial#responders”`),
  edit('an estimate at a place without its number', 'content/estimates/a-study.ts', '#responders', '#design', 'content/estimates/a-study.ts:11:21 estimate-in-passage 8 in the estimate'),
  inArticle('a sentence of another claim', 'The trial had 24 people.</Claim>', 'Nobody knows how long drowsiness lasts when treatment ends.</Claim>', '22:1 sentence-tells-claim a sentence that shares no word'),
  inArticle('a unit that its claim does not have', 'After 15 minutes, <Estimate', 'After 15 hours, <Estimate', '15:1 units-match “15 hours”'),
  inArticle('a count without its time', 'After 15 minutes, <Estimate', 'There, <Estimate', '15:1 time-told a count without its time'),
  inArticle('more people than there were in a sentence', '<Estimate id="a-study-15-min" arm="drug" /> felt', '12 of 8 people felt', '15:1 counts-fit “12 of 8”'),
  inArticle('a medicine that nobody had', 'The trial had 24 people.</Claim>', 'The trial of lidocaine had 24 people.</Claim>', '22:1 drugs-match “lidocaine”'),
  inArticle('a claim turned round', 'It is not approved for pain.', 'It is approved.', '40:1 same-direction “approv…” without a “not”'),
  inArticle('a heading that promises', '## Who took part', '## It eases pain', '20:1 heading-claims-nothing “eases”'),
  inArticle('a review before the check', 'review: 2027-05-22', 'review: 2026-05-22', '8:1 dates-in-order a review by 2026-05-22'),
  inArticle('a claim without a sentence', 'The trial had 24 people.</Claim>', '</Claim>', '22:1 sentence-has-claim a <Claim> without a sentence'),
  edit('initials that stand together', 'content/sources/a-page.ts', "title: 'We help'", "title: 'We help', author: [{ family: 'Berg', given: 'MA' }]", 'content/sources/a-page.ts:6:'),
  edit('a claim at another indentation', relief, "  'relief-15-min': {", "      'people-24': {", `${relief}:4:7 id-is-unique the id “people-24” a second time`),
  edit('more people than there were', 'content/estimates/a-study.ts', 'n: 3, of: 12', 'n: 13, of: 12', 'content/estimates/a-study.ts:11:48 numbers-add-up 13 of 12'),
  edit('a percentage that does not follow from its count', 'content/estimates/a-study.ts', 'n: 3, of: 12', 'n: 3, of: 12, percent: 35', 'content/estimates/a-study.ts:11:62 numbers-add-up 35 % for 3 of 12'),
  edit('a statement under a heading that its page does not have', 'content/statements/a-page.ts', "'Results'", "'Result'", 'content/statements/a-page.ts:7:5 locator-exists the heading “Result”'),
  edit('a statement in a paragraph of another heading', 'content/statements/a-page.ts', 'paragraph: 2', 'paragraph: 3', 'content/statements/a-page.ts:7:5 locator-exists paragraph 3'),
  inFigure('a figure with a number that its claim does not tell', "kind: 'icon-array', estimates: [], told: [{ claim: 'relief-15-min', outcome: 'Better', groups: [{ name: 'The drug', n: 9, of: 12 }] }],", '7:124 figure-is-drawable in figure “drawn”, the number 9 of “The drug”'),
  inFigure('a figure that compares with an arm that is not there', "kind: 'icon-array', estimates: ['a-study-15-min'], comparison: 'dummy',", '7:38 figure-is-drawable in figure “drawn”, the estimate “a-study-15-min” without the arm “dummy”'),
  inFigure('an interval plot of people', "kind: 'intervals', rows: 'time', estimates: ['a-study-15-min'],", '7:51 figure-is-drawable in figure “drawn”, the estimate “a-study-15-min”, which compares nothing'),
  inFigure('a summary whose compared arm is not there', "kind: 'summary', rows: [{ outcome: 'Relief', claim: 'relief-15-min', estimate: 'a-study-15-min', comparison: 'dummy' }],", '7:41 figure-is-drawable in figure “drawn”, the outcome “Relief”'),
  inFigure('millions of people that no claim tells', "kind: 'people-so-far', population: { claim: 'relief-15-min', millions: 4, name: 'adults' },", '7:28 figure-is-drawable in figure “drawn”, 4 million people'),
  inFigure('a figure of nothing', "kind: 'icon-array', estimates: [],", '7:25 figure-is-drawable in figure “drawn”, nothing to draw'),
  inFigure('a key number without a place in its drawing', "kind: 'drawing', drawing: 'the-room', key: [{ name: 'A', sentences: [{ ours: 'Drawn.' }] }, { name: 'B', sentences: [{ ours: 'Drawn.' }] }, { name: 'C', sentences: [{ ours: 'Drawn.' }] }, { name: 'D', sentences: [{ ours: 'Drawn.' }] }, { name: 'E', sentences: [{ ours: 'Drawn.' }] }, { name: 'F', sentences: [{ ours: 'Drawn.' }] }], inWords: [{ ours: 'Drawn.' }, { claim: 'relief-15-min' }],", '7:298 figure-is-drawable in figure “drawn”, the key number 6, “F”'),
  inFigure('a number in a drawing without a key', "kind: 'drawing', drawing: 'the-room', key: [{ name: 'A', sentences: [{ ours: 'Drawn.' }] }, { name: 'B', sentences: [{ ours: 'Drawn.' }] }, { name: 'C', sentences: [{ ours: 'Drawn.' }] }, { name: 'D', sentences: [{ ours: 'Drawn.' }] }], inWords: [{ ours: 'Drawn.' }, { claim: 'relief-15-min' }],", '7:43 figure-is-drawable in figure “drawn”, the number 5 in the drawing'),
  inFigure('a number in a drawing that no claim tells', "kind: 'drawing', drawing: 'the-room', key: [{ name: 'A', sentences: [{ ours: 'Drawn.' }] }, { name: 'B', sentences: [{ ours: 'Drawn.' }] }, { name: 'C', sentences: [{ ours: 'Drawn.' }] }, { name: 'D', sentences: [{ ours: 'Drawn.' }] }, { name: 'E', sentences: [{ ours: 'Drawn.' }] }], inWords: [{ ours: 'It takes 9 hours.' }, { claim: 'relief-15-min' }],", '7:309 figure-is-drawable in figure “drawn”, the number 9'),
  inFigure('a drawing that is not there', "kind: 'drawing', drawing: 'the-rom', key: [{ name: 'A', sentences: [{ ours: 'Drawn.' }] }, { name: 'B', sentences: [{ ours: 'Drawn.' }] }, { name: 'C', sentences: [{ ours: 'Drawn.' }] }, { name: 'D', sentences: [{ ours: 'Drawn.' }] }, { name: 'E', sentences: [{ ours: 'Drawn.' }] }], inWords: [{ ours: 'Drawn.' }, { claim: 'relief-15-min' }],", '7:12 entry-valid drawing'),
  inFigure('a claim that a figure does not find', "kind: 'icon-array', estimates: [], told: [{ claim: 'relief-16-min', outcome: 'Better', groups: [{ name: 'The drug', n: 8, of: 12 }] }],", '7:57 reference-exists “relief-16-min”'),
  inArticle('an estimate that the claim does not list', '<Claim id="people-24">The trial had 24 people.</Claim>', '<Claim id="people-24">It had <Estimate id="a-study-15-min" arm="drug" />.</Claim>', '22:30 estimate-fits <Estimate id="a-study-15-min">'),
  inArticle('front matter without a field', 'summary: What a small trial found.\n', '', '1:1 front-matter-valid no field “summary”'),
  inArticle('front matter that is not YAML', 'order: 1', 'order: [1', '5:1 front-matter-valid'),
  inArticle('front matter with a field too many', 'order: 1', 'order: 1\nauthor: Somebody', '5:1 front-matter-valid the field “author”'),
  inArticle('front matter in JavaScript', '---\ntitle', '---js\ntitle', '1:1 front-matter-valid “---js”'),
  inArticle('a component that never closes', '</Short>', '', '13:1 mdx-syntax Expected a closing tag'),
  inArticle('a brace that MDX takes for code', 'That is soon.', 'That is { soon.', '16:29 mdx-syntax Unexpected end of file in expression'),
  inArticle('an import', '## Who took part', "import x from './x'\n\n## Who took part", '20:1 no-code-in-prose “import x from'),
  inArticle('an expression', 'That is soon.', 'That is {1 + 1}.', '16:15 no-code-in-prose the expression {1 + 1}'),
  inArticle('an HTML element', 'That is soon.', 'That is <b>soon</b>.', '16:15 no-code-in-prose the HTML element <b>'),
  inArticle('an expression in an attribute', 'id="people-24"', "id={'people-24'}", '22:1 no-code-in-prose an expression in an attribute of <Claim>'),
  inArticle('a misspelt component', '<Telling id="p-001" />', '<Teling id="p-001" />', '26:1 known-component <Teling>'),
  inArticle('an attribute that is not in the vocabulary', '<Ours>That', '<Ours className="big">That', '16:1 known-component the attribute “className” on <Ours>'),
  inArticle('a claim that is not there', '"people-24"', '"people-25"', '22:1 claim-exists <Claim id="people-25">'),
  inArticle('a statement that is not there', '"p-001"', '"p-002"', '26:1 claim-exists <Telling id="p-002">'),
  edit('a statement that no article answers', 'content/answers.ts', '/evidence/first/', '/evidence/frist/', 'content/statements/a-page.ts:6:5 statement-answered the statement “p-001”'),
  inArticle('no short version', /<Short>[\s\S]*<\/Short>/.exec(article)?.[0] ?? '', '', '1:1 short-version no short version'),
  inArticle('a short version that is too long', 'That is soon.', 'That is soon. '.repeat(60).trim(), '15:1 short-version a short version of'),
  inArticle('a sentence that is too long', 'That is soon.', `That is ${'so '.repeat(25)}soon.`, '16:1 sentence-length a sentence of 28 words'),
  inArticle('words that are too hard', 'That is soon.', 'Pharmacological interventions demonstrate considerable heterogeneity. Methodological limitations notwithstanding, administration necessitates individualised consideration.', '15:1 reading-grade grade'),
  inArticle('an evidence article that hides what is not known', '## What nobody knows yet', '## What else', '1:1 article-parts no heading “What nobody knows yet”'),
  inArticle('a term that is not explained', 'That is soon.', 'It was not a placebo.', '16:1 term-explained “placebo” without an explanation'),
  inArticle('a percentage without people', 'After 15 minutes, <Estimate id="a-study-15-min" arm="drug" /> felt better.', 'After 15 minutes 12% felt better.', '15:1 percentage-has-people a percentage alone'),
  inArticle('a promise', 'That is soon.', 'That is a breakthrough.', '16:1 no-promotion “breakthrough”'),
  inArticle('words of a web page', 'That is soon.', 'This page said these eight words in order.', '16:1 own-words words of one of the five pages'),
  inArticle('a page to read next that is not there', '- /ketamine/second/', '- /ketamine/thrd/', '10:5 link-resolves “/ketamine/thrd/” as a page to read next'),
  edit('index words of an article that is not there', 'content/index-words.ts', '/evidence/first/', '/evidence/frist/', 'content/index-words.ts:4:1 search-words-valid “/evidence/frist/”'),
  edit('a synonym without a word of ours', 'content/synonyms.ts', "['relief', 'less pain']", '[]', 'content/synonyms.ts:4:1 search-words-valid relief.ours'),
  {
    what: 'a decision aid that tells one side only',
    edits: [{ file: 'content/articles/treatment/decide.mdx', write: article.replace('## Who took part', '## What may help') }],
    reported: 'content/articles/treatment/decide.mdx:1:1 both-sides 5 words under “What may help” and 0 under',
  },
  {
    what: 'going home without the emergency box first',
    edits: [{ file: 'content/articles/treatment/going-home.mdx', write: article }],
    reported: 'content/articles/treatment/going-home.mdx:13:1 article-parts <Short> at the beginning',
  },
  edit('a character in a claim that no feed can hold', relief, 'felt better', 'felt\\ufffe better', `${relief}:4:3 characters-readable the character U+FFFE in “relief-15-min”`),
  edit('a character in the ledger that no feed can hold', 'content/ledger.json', 'The trial had', 'The\\ufffe trial had', 'content/ledger.json:11:1 characters-readable the character U+FFFE in “people-24”'),
  inRedirects('a redirect to nowhere', "{ from: '/evidence/old/', to: '/evidence/frist/', on: '2026-12-01', why: 'A better name.' }", '4:29 redirect-sound a redirect to “/evidence/frist/”, which is no page'),
  inRedirects('a redirect from a page', "{ from: '/evidence/first/', to: '/ketamine/second/', on: '2026-12-01', why: 'A better name.' }", '4:5 redirect-sound a redirect from “/evidence/first/”, which is a page'),
  inRedirects('a redirect without a slash at the end', "{ from: '/evidence/old', to: '/evidence/first/', on: '2026-12-01', why: 'A better name.' }", '4:5 redirect-sound the redirect from “/evidence/old”, from: an address'),
  inRedirects(
    'a redirect that leads on to another',
    "{ from: '/evidence/old/', to: '/evidence/older/', on: '2026-12-01', why: 'A better name.' },\n{ from: '/evidence/older/', to: '/evidence/first/', on: '2026-12-02', why: 'A better name.' }",
    '4:29 redirect-sound a redirect to “/evidence/older/”, which leads on to “/evidence/first/”',
  ),
  inRedirects(
    'redirects in a circle',
    "{ from: '/evidence/old/', to: '/evidence/older/', on: '2026-12-01', why: 'A better name.' },\n{ from: '/evidence/older/', to: '/evidence/old/', on: '2026-12-02', why: 'A better name.' }",
    '5:29 redirect-sound a redirect to “/evidence/old/”, which leads on to “/evidence/older/”',
  ),
  inRedirects(
    'two redirects from one address',
    "{ from: '/evidence/old/', to: '/evidence/first/', on: '2026-12-01', why: 'A better name.' },\n{ from: '/evidence/old/', to: '/ketamine/second/', on: '2026-12-02', why: 'A better name.' }",
    '4:5 redirect-sound a second redirect from “/evidence/old/”',
  ),
  inArticle('a claim without an id', '<Claim id="people-24">', '<Claim>', '22:1 claim-exists <Claim> without an id'),
  inArticle('a sentence outside of any claim', '<Ours>That is soon.</Ours>', 'That is soon.', '16:1 sentence-has-claim “That is soon.” outside of any claim'),
  inArticle('a claim with two sentences', 'The trial had 24 people.', 'The trial had 24 people. It was short.', '22:1 sentence-has-claim a <Claim> with 2 sentences'),
  inArticle('a number that contradicts the source', 'The trial had 24 people.', 'The trial had 42 people.', '22:1 number-matches the number 42'),
  inArticle('a number in words that contradicts the source', 'The trial had 24 people.', 'The trial had twenty people.', '22:1 number-matches the number twenty'),
  inArticle('a number in our own words', 'That is soon.', 'That is 15 minutes.', '16:1 number-matches the number 15 in <Ours>'),
  edit('a claim whose number contradicts its estimate', relief, '8 of 12', '9 of 12', `${relief}:6:12 number-matches the number 9 in claim “relief-15-min”`),
  inArticle('a heading that skips a level', '## Who took part', '#### Who took part', '20:1 heading-order a heading of level 4'),
  inArticle('a second title', '## Who took part', '# Who took part', '20:1 heading-order a heading of level 1'),
  inArticle('a heading that stands twice', '## What one page says', '## Who took part', '24:1 heading-order the heading “Who took part” a second time'),
  inArticle('a link to a page that is not there', '/ketamine/second/#', '/ketamine/secnd/#', '30:15 link-resolves a link to “/ketamine/secnd/#what-it-is”'),
  inArticle('a link to an anchor that is not there', '#what-it-is', '#what-it-was', '30:15 link-resolves a link to “/ketamine/second/#what-it-was”'),
  inArticle('a link that calls another number than it shows', '[on the other page](/ketamine/second/#what-it-is)', '[911](tel:912)', '30:15 link-resolves a link to “tel:912”'),
  inArticle('a link out of the site', '/ketamine/second/#what-it-is', 'https://clinic.example/', '30:15 link-resolves a link to “https://clinic.example/”'),
];
