import { expect, test } from 'vitest';
import { againstNamed } from '@/lib/checks/against-named';
import { certaintyEarned } from '@/lib/checks/certainty-earned';
import { notRetracted } from '@/lib/checks/not-retracted';
import { researchNotPages } from '@/lib/checks/research-not-pages';
import type { Claim } from '@/lib/domain/claim';
import type { SourceKind } from '@/lib/domain/source';
import { aClaim, anEstimate, aSource } from '../../support/content';
import { aWrittenScope, problemsOf } from '../../support/problems';

const supports = (passage: `${string}#${string}`) => ({ passage, stance: 'supports' }) as const;
const contradicts = (passage: `${string}#${string}`) => ({ passage, stance: 'contradicts' }) as const;
const aPassage = (says: string) => ({ place: { locator: { kind: 'abstract' }, says } }) as const;
const aDocument = (kind: SourceKind, says = 'It was so.') => aSource({ kind, passages: aPassage(says) });

const against = (claim: Partial<Claim>) => problemsOf(againstNamed, aWrittenScope({ claims: { 'a-claim': aClaim(claim) } }));

test('a claim that nothing contradicts needs no finding against it', () => {
  expect(against({ evidence: [supports('a-trial#design')] })).toEqual([]);
});

test('the finding against a claim is that of one of the passages that contradict it', () => {
  const evidence = [supports('a-trial#responders'), contradicts('a-trial#design'), contradicts('a-page#promise')];
  expect(against({ evidence, against: { finding: 'It did not.', passage: 'a-page#promise' } })).toEqual([]);
  for (const other of [{ noneFoundOn: '2026-11-22' }, { finding: 'It did not.', passage: 'a-trial#responders' }] as const) {
    expect(against({ evidence, against: other })).toMatchObject([
      { at: "'contradicts'", found: 'a passage that contradicts the claim “a-claim”, and another finding against it', expected: 'the finding of a-trial#design or a-page#promise in `against`' },
    ]);
  }
});

const sources = {
  panel: aDocument('guideline', 'The level is high. Another is very low.'),
  label: aDocument('regulatory'),
  trial: aDocument('study-report'),
  other: aDocument('review', 'Moderate certainty; low elsewhere; very uncertain.'),
};
const graded = (claim: Partial<Claim>) => problemsOf(certaintyEarned, aWrittenScope({ sources, claims: { 'a-claim': aClaim(claim) } }));
const certainty = (grade: 'high' | 'moderate' | 'low' | 'very-low', by: string) => ({ grade, by, why: 'So.' }) as const;

test('a claim without a certainty claims none', () => {
  expect(graded({ kind: 'fact', certainty: undefined } as never)).toEqual([]);
});

test.each([
  ['low', []],
  ['very-low', []],
  ['moderate', ['moderate certainty of claim “a-claim” by us']],
  ['high', ['high certainty of claim “a-claim” by us']],
] as const)('%s certainty of ours about an effect is ours to give, or not', (grade, found) => {
  const problems = graded({ kind: 'effect', evidence: [supports('label#place')], certainty: certainty(grade, 'us') });
  expect(problems.map((problem) => problem.found)).toEqual(found);
});

test('more than low certainty of ours is refused where it stands, and told what would give it', () => {
  expect(graded({ kind: 'effect', certainty: certainty('high', 'us') })).toMatchObject([
    { at: 'certainty: {', expected: 'at most low, unless a panel or review gives more, or an official document tells of a harm' },
  ]);
});

test('an official document that supports a harm gives it certainty; one that qualifies it does not, nor does a trial', () => {
  const harm = (evidence: Claim['evidence']) => graded({ kind: 'harm', evidence, certainty: certainty('high', 'us') });
  expect(harm([supports('trial#place'), supports('label#place')])).toEqual([]);
  expect(harm([supports('trial#place')])).toHaveLength(1);
  expect(harm([{ passage: 'label#place', stance: 'qualifies' }])).toHaveLength(1);
  expect(harm([supports('nowhere#place')])).toHaveLength(1);
});

test.each([
  ['panel', 'high', true],
  ['panel', 'very-low', true],
  ['panel', 'moderate', false],
  ['other', 'moderate', true],
  ['other', 'low', true],
  ['other', 'very-low', true],
  ['other', 'high', false],
  ['trial', 'low', false],
] as const)('a level that “%s” gives stands in its passage: %s', (by, grade, isThere) => {
  const problems = graded({ evidence: [supports('panel#place'), supports('other#place'), supports('trial#place')], certainty: certainty(grade, by) });
  expect(problems).toMatchObject(isThere ? [] : [{ at: 'certainty: {', found: `${grade} certainty of claim “a-claim” by ${by}`, expected: `a passage of “${by}” that gives this level` }]);
});

test.each(['It follows.', 'It was slow and a blow.'])('a level is a word of its own: “%s” is not low', (says) => {
  const claims = { 'a-claim': aClaim({ evidence: [supports('panel#place')], certainty: certainty('low', 'panel') }) };
  expect(problemsOf(certaintyEarned, aWrittenScope({ sources: { panel: aDocument('guideline', says) }, claims }))).toHaveLength(1);
});

test('what was taken back supports no claim and gives no number; it may still be told against one', () => {
  const gone = aSource({ retracted: { on: '2026-11-01', why: 'Wrong.' }, passages: aPassage('So.') });
  const content = {
    sources: { gone, stands: aDocument('review') },
    claims: { 'a-claim': aClaim({ evidence: [supports('stands#place'), supports('gone#place'), contradicts('gone#place')] }), other: aClaim({ evidence: [contradicts('gone#place'), supports('nowhere#place')] }) },
    estimates: { sound: anEstimate({ passage: 'stands#place' }), 'a-number': anEstimate({ passage: 'gone#place' }) },
  };
  const problem = { at: "gone#place',", found: '“gone#place” of a document that was taken back', expected: 'a document that stands' };
  expect(problemsOf(notRetracted, aWrittenScope(content))).toMatchObject([problem, problem]);
});

const pages = { clinic: aDocument('clinic-page'), unsigned: aDocument('unsigned-page'), helpers: aDocument('patient-organisation-page'), official: aDocument('official-page'), review: aDocument('review') };
const resting = (kind: Claim['kind'], ...evidence: Claim['evidence']) => problemsOf(researchNotPages, aWrittenScope({ sources: pages, claims: { 'a-claim': aClaim({ kind, evidence } as never) } }));

test('research and official pages carry a claim', () => {
  expect(resting('effect', supports('review#place'), supports('official#place'))).toEqual([]);
  expect(resting('fact', supports('review#place'), supports('clinic#place'))).toEqual([]);
  expect(resting('effect', supports('review#place'), { passage: 'clinic#place', stance: 'qualifies' })).toEqual([]);
});

test.each(['clinic', 'unsigned', 'helpers', 'nowhere'])('a page such as “%s” does not support an effect or a harm beside research', (page) => {
  for (const kind of ['effect', 'harm'] as const) {
    expect(resting(kind, supports('review#place'), supports(`${page}#place`))).toMatchObject([
      { at: 'evidence: [', found: `the ${kind} “a-claim”, which a web page is to support`, expected: 'research, guidelines and official documents only' },
    ]);
  }
});

test('pages alone support nothing, and neither does what only qualifies', () => {
  const expected = 'a passage of research, a guideline or an official document that supports it';
  expect(resting('fact', supports('clinic#place'), supports('unsigned#place'))).toMatchObject([{ at: 'evidence: [', found: 'the claim “a-claim”, which only web pages support', expected }]);
  expect(resting('effect', supports('clinic#place'))).toMatchObject([{ found: 'the claim “a-claim”, which only web pages support' }]);
  expect(resting('fact', { passage: 'review#place', stance: 'qualifies' })).toMatchObject([{ found: 'the claim “a-claim”, which nothing supports', expected }]);
});
