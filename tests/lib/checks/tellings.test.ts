import { expect, test } from 'vitest';
import { countsFit } from '@/lib/checks/counts-fit';
import { drugsMatch } from '@/lib/checks/drugs-match';
import type { Rule } from '@/lib/checks/rule';
import { sameDirection } from '@/lib/checks/same-direction';
import { sentenceTellsClaim } from '@/lib/checks/sentence-tells-claim';
import { timeTold } from '@/lib/checks/time-told';
import { unitsMatch } from '@/lib/checks/units-match';
import { aClaim, anEstimate } from '../../support/content';
import { anArticle } from '../../support/article';
import { aScope, found } from '../../support/scope';

const told = (sentence: string) => anArticle(`<Claim id="a-claim">${sentence}</Claim>\n`);
const inSentence = (rule: Rule, sentence: string, claim = aClaim()) =>
  found(rule, aScope([told(sentence)], { claims: { 'a-claim': claim }, estimates: { 'a-study-15-min': anEstimate() } })).filter((line) => line.startsWith('12:'));

test('a number keeps its unit, also where the unit is joined to it or stands once for two', () => {
  const claim = aClaim({ text: 'It was 0.5 mg over 20 to 80 minutes.' });
  expect(inSentence(unitsMatch, 'It was 0.5 mg, for 20 minutes, in an 80-minute drip.', claim)).toEqual([]);
  expect(inSentence(unitsMatch, 'It was 0.5 mcg over 20 to 80 hours.', claim)).toHaveLength(3);
});

test('a number without any unit in the documents is left to other rules', () => {
  expect(inSentence(unitsMatch, 'It was 99 weeks.')).toEqual([]);
});

test('a count is that of the group that is named', () => {
  expect(inSentence(countsFit, '8 of 12 people on drug, 3 of 12 on placebo.')).toEqual([]);
  expect(inSentence(countsFit, '3 of 12 people on drug, 8 of 12 on placebo.')).toHaveLength(2);
});

test('a count may have its time in the sentence before', () => {
  const sentence = '<Claim id="a-claim">It was 8 of 12.</Claim>';
  const inText = (text: string) => found(timeTold, aScope([anArticle(text)], { claims: { 'a-claim': aClaim() } }));
  expect(inText(`<Ours>After 15 minutes.</Ours>\n${sentence}\n`)).toEqual([]);
  expect(inText(`${sentence}\n`)).toEqual(['12: a count without its time: “It was 8 of 12.”']);
});

test('a medicine that stands for a group of medicines is not one that people had', () => {
  expect(inSentence(drugsMatch, 'Strong painkillers, such as morphine.')).toEqual([]);
  expect(inSentence(drugsMatch, 'They had morphine.')).toHaveLength(1);
});

test('a “not” is missed, and found where it does not belong', () => {
  const claim = aClaim({ text: 'Pain did not clearly differ.' });
  expect(inSentence(sameDirection, 'There was no clear difference.', claim)).toEqual([]);
  expect(inSentence(sameDirection, 'Pain differed.', claim)).toEqual(['12: “differ…” without a “not” for claim “a-claim”']);
  expect(inSentence(sameDirection, 'It did not last.', aClaim({ text: 'It lasted.' }))).toHaveLength(1);
});

test('a comparison that is turned round is found, and “more than” compares nothing', () => {
  const claim = aClaim({ text: 'They had less pain.' });
  expect(inSentence(sameDirection, 'They had more pain.', claim)).toEqual(['12: “more” for claim “a-claim”']);
  expect(inSentence(sameDirection, 'More than half felt it.', claim)).toEqual([]);
});

test('a short sentence may be in other words, a long one shares a word with its claim', () => {
  expect(inSentence(sentenceTellsClaim, 'Nobody there.')).toEqual([]);
  expect(inSentence(sentenceTellsClaim, 'Kettles, cooking, cycling, machines, alcohol, documents.')).toHaveLength(1);
});
