import { expect, test } from 'vitest';
import { drugsMatch } from '@/lib/checks/drugs-match';
import { sentenceTellsClaim } from '@/lib/checks/sentence-tells-claim';
import { evidenceWords } from '@/lib/checks/tellings';
import type { Claim } from '@/lib/domain/claim';
import type { Content } from '@/lib/domain/content';
import type { Estimate } from '@/lib/domain/estimate';
import type { Study } from '@/lib/domain/study';
import { anArticle } from '../../support/article';
import { aClaim, anEstimate, aSource, someContent } from '../../support/content';
import { aWrittenScope, problemsOf } from '../../support/problems';

const place = (says: string) => ({ locator: { kind: 'abstract' }, says }) as const;
const aDocument = (says = 'So.', different: object = {}) => aSource({ name: 'A', csl: { type: 'report', title: 'A' }, passages: { place: place(says), other: place('Else.') }, ...different });
const evidence = [{ passage: 'a-trial#place', stance: 'supports' }] as const;
const estimate = (different: object = {}): Estimate => ({ ...anEstimate({ passage: 'a-trial#place', ...different }) });
const study = (different: Partial<Study> = {}) => ({ ...someContent().studies['a-study'], ...different }) as Study;
const bare = (different: Partial<Claim> = {}) => aClaim({ text: 'So.', evidence, estimates: ['an-estimate'], certainty: { grade: 'low', why: 'So.', by: 'us' }, ...different });

const content = (different: Partial<Content> = {}): Partial<Content> => ({ sources: { 'a-trial': aDocument() }, studies: { 'a-study': study() }, estimates: { 'an-estimate': estimate() }, ...different });
const drug = 'It was morphine.';
const ofClaim = (different: Partial<Content>, claim: Partial<Claim> = {}) => problemsOf(drugsMatch, aWrittenScope(content({ claims: { 'a-claim': bare({ text: drug, ...claim }) }, ...different })));

test.each<[string, Partial<Content>, Partial<Claim>?]>([
  ['the words of its passage', { sources: { 'a-trial': aDocument('On Morphine.') } }],
  ['the passage against it', { sources: { 'a-trial': aDocument(), against: aDocument('On morphine.') } }, { against: { finding: 'So.', passage: 'against#place' } }],
  ['the time of its estimate', { estimates: { 'an-estimate': estimate({ time: { words: 'After morphine' } }) } }],
  ['the outcome of its estimate', { estimates: { 'an-estimate': estimate({ outcome: 'Morphine' }) } }],
  ['the unit of its estimate', { estimates: { 'an-estimate': { study: 'a-study', passage: 'a-trial#place', outcome: 'So', time: { words: 'So' }, measure: 'difference', unit: 'mg of morphine', value: 1 } } }],
  ['what its estimate says of chance', { estimates: { 'an-estimate': estimate({ chance: 'Against morphine' }) } }],
  ['the caution of its estimate', { estimates: { 'an-estimate': estimate({ caution: 'Against morphine' }) } }],
  ['the treatment of its study', { studies: { 'a-study': study({ treatment: 'Morphine' }) } }],
  ['an arm of its estimate', { studies: { 'a-study': study({ arms: { drug: { name: 'Morphine', n: 12 } } }) } }],
  ['the name of its source', { sources: { 'a-trial': aDocument('So.', { name: 'Morphine' }) } }],
  ['the title of its source', { sources: { 'a-trial': aDocument('So.', { csl: { type: 'report', title: 'Morphine' } }) } }],
])('a claim may name what stands in %s', (_where, different, claim) => {
  expect(ofClaim(different, claim)).toEqual([]);
});

test('a medicine that the documents of a claim do not name is found in its text', () => {
  const problem = { at: "text: 'It was morphine.',", found: '“morphine” for claim “a-claim”, whose documents do not name it' };
  expect(ofClaim({ studies: {}, estimates: {} })).toMatchObject([{ ...problem, expected: 'no medicine by name' }]);
  expect(ofClaim({ sources: { 'a-trial': aDocument('On propofol and lidocaine, propofol.') }, studies: {} })).toMatchObject([{ ...problem, expected: 'one of propofol, lidocaine' }]);
  expect(ofClaim({ sources: { 'a-trial': aSource({ name: 'A', csl: { type: 'report', title: 'A' }, passages: { place: place('So.'), other: place('Morphine.') } }) }, studies: {} })).toHaveLength(1);
  expect(ofClaim({ sources: {} })).toHaveLength(1);
  expect(ofClaim({ studies: {} }, { certainty: { grade: 'low', why: 'Morphine.', by: 'us' } })).toHaveLength(1);
});

const inArticle = (claim: Partial<Claim>, id = 'a-claim') => problemsOf(drugsMatch, aWrittenScope(content({ claims: { 'a-claim': bare(claim) }, sources: { 'a-trial': aDocument('As morphine.') } }), [anArticle(`<Claim id="${id}">It was propofol.</Claim>\n\n<Ours>It was propofol.</Ours>\n`)])).filter(({ at }) => at.startsWith('<'));

test.each<[string, Partial<Claim>]>([
  ['its text', { text: 'It was propofol.' }],
  ['the finding against it', { against: { finding: 'It was propofol.', passage: 'a-trial#place' } }],
  ['the reason of its certainty', { certainty: { grade: 'low', why: 'It was propofol.', by: 'us' } }],
])('a sentence of an article may name what its claim names in %s', (_where, claim) => {
  expect(inArticle(claim)).toEqual([]);
});

test('a sentence of an article that names another medicine is found at its place', () => {
  expect(inArticle({})).toMatchObject([{ at: '<Claim id="a-claim">It was propofol.</Claim>', found: '“propofol” for claim “a-claim”, whose documents do not name it', expected: 'one of morphine, placebo' }]);
  expect(inArticle({ kind: 'fact', certainty: undefined } as never)).toHaveLength(1);
  expect(inArticle({}, 'gone')).toEqual([]);
});

test.each(['amitriptyline', 'clonidine', 'cyclobenzaprine', 'dextromethorphan', 'diazepam', 'duloxetine', 'fentanyl', 'gabapentin', 'lidocaine', 'lorazepam', 'magnesium', 'memantine', 'midazolam', 'milnacipran', 'morphine', 'naloxone', 'naltrexone', 'placebo', 'pregabalin', 'propofol', 'remifentanil', 'spravato', 'tonmya', 'tramadol'])(
  '%s is a medicine',
  (name) => {
    expect(ofClaim({ studies: {}, estimates: {} }, { text: `It was ${name.toUpperCase()}.` })).toHaveLength(1);
  },
);

test('a part of a word is no medicine, and “such as” names none, but a document that says so names it', () => {
  const alone = { studies: {}, estimates: {} };
  expect(ofClaim(alone, { text: 'Morphinex and xmorphine; drugs such as morphine.' })).toEqual([]);
  expect(ofClaim({ ...alone, sources: { 'a-trial': aDocument('Drugs such as morphine.') } })).toEqual([]);
});

test('the words of several places stand apart', () => {
  const sources = { 'a-trial': aDocument('One') };
  expect(evidenceWords(someContent({ sources }), { evidence: [...evidence, { passage: 'a-trial#other', stance: 'qualifies' }, { passage: 'gone#place', stance: 'supports' }, { passage: 'a-trial#gone', stance: 'supports' }] })).toBe('One . Else. .  . ');
});

const tells = (sentence: string, text: string) => problemsOf(sentenceTellsClaim, aWrittenScope(content({ claims: { 'a-claim': bare({ text, estimates: [] }) } }), [anArticle(`<Claim id="a-claim">${sentence}</Claim>\n`)]));
const strange = 'Kettles, cooking, cycling, machines, alcohol, documents.';

test('a sentence shares a word with its claim, in any of its forms, or a number', () => {
  expect(tells(strange, 'An alcoholic drink.')).toEqual([]);
  expect(tells('Kettles, cooking, cycling, machines, 2,309 documents.', 'In 2,309.')).toEqual([]);
  expect(tells('Kettles, cooking, cycling, machines, 7 documents.', 'In 7.')).toEqual([]);
  expect(tells(strange, 'The ALCOHOL.')).toEqual([]);
});

test('a sentence of six words or more that shares none is found, and words that all sentences have do not count', () => {
  const problem = { at: `<Claim id="a-claim">${strange}</Claim>`, found: 'a sentence that shares no word with claim “a-claim”', expected: 'the sentence of that claim' };
  expect(tells(strange, 'It was so.')).toMatchObject([problem]);
  expect(tells(strange.replace(', documents', ''), 'It was so.')).toEqual([]);
  expect(tells(`${strange} The trial found that people with fibromyalgia had more pain after ketamine.`, 'The trial found that people with fibromyalgia had more pain after ketamine.')).toHaveLength(1);
  expect(tells(`${strange} It is so.`, 'It is so: 70.')).toHaveLength(1);
  expect(tells('Kettles, cooking, cycling, machines, alcohol, the trial.', 'It was so.')).toEqual([]);
});

test.each([
  'the', 'and', 'for', 'not', 'was', 'are', 'who', 'had', 'has', 'its', 'may', 'can', 'did', 'fibromyalgia', 'ketamine', 'people', 'pain', 'study', 'studies', 'trial', 'that', 'this', 'with', 'from', 'have',
  'some', 'more', 'than', 'they', 'their', 'which', 'what', 'were', 'after', 'also', 'other', 'reviews', 'found', 'says', 'about',
])('“%s” tells nothing of a claim', (word) => {
  expect(tells(strange.replace('documents', word), 'It was so.')).toEqual([]);
});

test('the text of a claim is not held against itself', () => {
  expect(problemsOf(sentenceTellsClaim, aWrittenScope(content({ claims: { 'a-claim': bare({ text: strange, estimates: [] }) } })))).toEqual([]);
});
