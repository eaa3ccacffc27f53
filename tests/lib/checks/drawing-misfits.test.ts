import { expect, test } from 'vitest';
import { figureIsDrawable } from '@/lib/checks/figure-is-drawable';
import type { Grade } from '@/lib/domain/claim';
import type { Figure } from '@/lib/domain/figure';
import { aClaim, aSource } from '../../support/content';
import { aWrittenScope, problemsOf } from '../../support/problems';

const ours = { ours: 'Drawn by us.' } as const;
const evidence = [{ passage: 'a-trial#place', stance: 'supports' }] as const;
const sources = { 'a-trial': aSource({ csl: { type: 'report', title: 'A' }, passages: { place: { locator: { kind: 'abstract' }, says: 'So.', figures: [55] } } }) };
const claim = (text: string, grade: Grade = 'low') => aClaim({ text, evidence, estimates: [], certainty: { grade, why: 'So.', by: 'us' } });
const claims = { told: claim('In 20 people.'), sure: claim('It eases pain.', 'high'), unsure: claim('It may ease pain.'), fact: aClaim({ kind: 'fact', text: 'It works.', evidence, estimates: [], certainty: undefined } as never) };

const key = (count: number, sentences: readonly object[] = [ours]) => Array.from({ length: count }, (_, index) => ({ name: `Thing ${index + 1}`, sentences }));
const inDrawing = (figure: object) => problemsOf(figureIsDrawable, aWrittenScope({ claims, sources, estimates: {}, figures: { 'a-figure': { kind: 'drawing', title: 'How?', drawing: 'decision-paths', claims: ['told'], key: key(3), inWords: [ours, { claim: 'told' }], ...figure } as Figure } }));

test('a drawing with a key to each number, and words that its claims carry, is sound', () => {
  expect(inDrawing({})).toEqual([]);
  expect(inDrawing({ drawing: 'nmda-receptor', key: key(5), panels: ['A', 'B', 'C'] })).toEqual([]);
  expect(inDrawing({ drawing: 'treatment-timeline', key: key(7) })).toEqual([]);
  expect(inDrawing({ inWords: [ours, { claim: 'told', says: 'In 20 people, or 55.' }] })).toEqual([]);
});

test.each([
  [{ key: key(4) }, "Thing 4',", 'the key number 4, “Thing 4”, without a place in the drawing', '1 to 3, the numbers in “decision-paths”'],
  [{ key: key(2) }, 'key: [', 'the number 3 in the drawing without a key', 'an entry of the key for each number'],
  [{ panels: ['A'] }, 'panels: [', '1 titles for 1 pictures', 'no titles'],
  [{ drawing: 'nmda-receptor', key: key(5) }, '', '0 titles for 3 pictures', 'a title for each picture'],
  [{ drawing: 'nmda-receptor', key: key(5), panels: ['A', 'B'] }, 'panels: [', '2 titles for 3 pictures', 'a title for each picture'],
  [{ drawing: 'treatment-timeline', key: key(7), panels: ['A'] }, 'panels: [', '1 titles for 7 pictures', 'no titles'],
  [{ claims: ['told', 'sure'] }, "sure'", 'the claim “sure”, which no sentence tells', 'a sentence of the key or of `inWords` for each claim'],
  [{ inWords: [{ ours: 'It takes 9 hours.' }, { claim: 'told' }] }, "It takes 9 hours.'", 'the number 9 in “It takes 9 hours.”', 'a number of the claim that the sentence names; words of ours hold none'],
  [{ inWords: [ours, { claim: 'told', says: 'In 21 people.' }] }, "In 21 people.'", 'the number 21 in “In 21 people.”', 'a number of the claim that the sentence names; words of ours hold none'],
  [{ key: key(3, [{ claim: 'unsure', says: 'It eases pain.' }]).slice(0, 1).concat(key(3).slice(1)) }, "It eases pain.'", '“eases” in “It eases pain.”, whose claim is not of high certainty', 'wording that fits: “may”, “probably”, or what one study saw'],
])('a drawing is refused: %o', (figure, at, found, expected) => {
  expect(inDrawing(figure)).toMatchObject([{ at: expect.stringContaining(at) as string, found: `in figure “a-figure”, ${found}`, expected }]);
});

test('what is sure may be said so, what a claim is not sure of may be said with “may”, and a fact needs no grade', () => {
  expect(inDrawing({ claims: ['told'], key: key(3, [{ claim: 'sure', says: 'It eases pain.' }]) })).toEqual([]);
  expect(inDrawing({ key: key(3, [{ claim: 'unsure' }]) })).toEqual([]);
  expect(inDrawing({ key: key(3, [{ claim: 'fact' }]) })).toEqual([]);
  expect(inDrawing({ key: key(3, [{ claim: 'gone' }]) })).toEqual([]);
});

test('a claim that a sentence of the key tells is told', () => {
  expect(inDrawing({ claims: ['told', 'sure'], key: key(3, [{ claim: 'sure' }]) })).toEqual([]);
});
