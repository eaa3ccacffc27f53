import { expect, test } from 'vitest';
import { sameDirection } from '@/lib/checks/same-direction';
import { anArticle } from '../../support/article';
import { aClaim, aSource } from '../../support/content';
import { aWrittenScope, problemsOf } from '../../support/problems';

const inClaim = (text: string, says: string) => {
  const sources = { 'a-trial': aSource({ name: 'A', csl: { type: 'report', title: 'A' }, passages: { place: { locator: { kind: 'abstract' }, says } } }) };
  const claims = { 'a-claim': aClaim({ text, evidence: [{ passage: 'a-trial#place', stance: 'supports' }], estimates: [], certainty: { grade: 'low', why: 'So.', by: 'us' } }) };
  return { sources, claims };
};
const ofClaim = (text: string, says: string) => problemsOf(sameDirection, aWrittenScope(inClaim(text, says)));
const ofSentence = (sentence: string, text: string, says = 'It was so.') =>
  problemsOf(sameDirection, aWrittenScope(inClaim(text, says), [anArticle(`<Claim id="a-claim">${sentence}</Claim>\n`)])).filter(({ at }) => at.startsWith('<'));

test.each([
  ['It did not last.', 'It never lasted.'],
  ['Pain differed.', 'There was a difference.'],
  ['Pain did not change.', 'It changed. It did not change later.'],
  ['It lasts. It does not last long.', 'It lasted.'],
  ['It may work.', 'It did not last.'],
  ['They ask whether it does not last.', 'It lasted.'],
  ['If it does not last, stop.', 'It lasted.'],
  ['Nobody knows that it does not last.', 'It lasted.'],
  ['Not that far from here it all lasted.', 'It lasted.'],
  ['It is not so: it lasted.', 'It lasted.'],
  ['It was an easement.', 'It did not ease.'],
  ['They were indifferent.', 'They did not differ.'],
  ['It is a knot that lasts.', 'It lasted.'],
  ['The notes say that it lasts.', 'It lasted.'],
  ['They know that it does not last.', 'It lasted.'],
])('“%s” tells “%s” in its direction', (sentence, text) => {
  expect(ofSentence(sentence, text)).toEqual([]);
});

test.each(['not', 'no', 'never', 'without', 'neither', 'nor', 'cannot', 'none', 'nobody', 'nothing', 'hardly', 'little', 'unclear'])('“%s” turns a sentence round', (word) => {
  expect(ofSentence(`It was ${word} seen that it lasts.`, 'It lasted.')).toMatchObject([{ at: `<Claim id="a-claim">It was ${word} seen that it lasts.</Claim>`, found: '“last…” with a “not” for claim “a-claim”', expected: 'the direction that the claim tells' }]);
});

test.each([
  ['differ', 'They differ.', 'They did not differ.'],
  ['chang', 'It changes.', 'No change.'],
  ['approv', 'It is approved.', 'It is not approved.'],
  ['last', 'It lasted.', 'It did not last.'],
  ['help', 'It helped.', 'It did not help.'],
  ['ease', 'It may ease it.', 'It does not ease it.'],
  ['eases', 'It eases it.', 'Nothing eases it.'],
  ['eased', 'It eased it.', 'Nothing eased it.'],
  ['easing', 'It was easing.', 'It was not easing.'],
  ['settled', 'It is settled.', 'It is not settled.'],
  ['addict', 'It is addictive.', 'It is not addictive.'],
])('a “not” that its claim has before “%s” is missed', (stem, sentence, text) => {
  expect(ofSentence(sentence, text)).toMatchObject([{ found: `“${stem}…” without a “not” for claim “a-claim”` }]);
});

test('a “not” reaches four words, within its part of a sentence', () => {
  expect(ofSentence('Not one two three lasts.', 'It lasted.')).toHaveLength(1);
  expect(ofSentence('Not one two three four lasts.', 'It lasted.')).toEqual([]);
  for (const sign of ['.', ';', ':', ',']) expect(ofSentence(`It is not so${sign} that lasts.`, 'It lasted.')).toEqual([]);
});

const pairs = [['more', 'less'], ['more', 'fewer'], ['higher', 'lower'], ['longer', 'shorter'], ['better', 'worse'], ['larger', 'smaller'], ['faster', 'slower'], ['stronger', 'weaker']] as const;
test.each(pairs.flatMap(([one, other]) => [[one, other], [other, one]]))('“%s” is not “%s”', (one, other) => {
  expect(ofSentence(`It was ${one}.`, `It was ${other}.`)).toMatchObject([{ found: `“${one}” for claim “a-claim”`, expected: 'the direction that the claim tells' }]);
  expect(ofSentence(`It was ${one}.`, `It was ${one}.`)).toEqual([]);
  expect(ofSentence(`It was ${one} and ${other}.`, `It was ${other}.`)).toEqual([]);
});

test.each(['It took more than a day.', 'It took LESS than a day.', 'It was a day or more.', 'It was a day or less.'])('“%s” compares nothing', (sentence) => {
  expect(ofSentence(sentence, 'They had less, fewer and more pain. It was less; no more.'.replace(sentence.toLowerCase().includes('more') ? ' and more' : 'less, ', '').replace(/; no more|less;/g, ''))).toEqual([]);
});

test('a “long-lasting” thing does not last', () => {
  expect(ofSentence('A long-lasting illness.', 'It did not last.')).toEqual([]);
});

test('of two things that are compared each keeps its own word', () => {
  const text = 'They had more sleep and less pain.';
  expect(ofSentence('They had less pain, more sleep.', text)).toEqual([]);
  expect(ofSentence('They had less sleep, more rest.', text)).toMatchObject([{ found: '“less sleep” for claim “a-claim”' }]);
  expect(ofSentence('They had less sleep, more sleep.', text)).toEqual([]);
  expect(ofSentence('They had less for sleep.', 'More for sleep and less pain.')).toEqual([]);
  expect(ofSentence('They had less sleep.', `${text} They had less sleep too.`)).toEqual([]);
  expect(ofSentence('They had less.', 'They had more. They had less pain.')).toEqual([]);
});

test('the documents may hold the word that is compared by', () => {
  expect(ofSentence('They had more pain.', 'They had less rest.', 'There was more pain.')).toEqual([]);
});

test.each([
  ['They differ.', 'They did not differ.', '“differ…” without a “not”'],
  ['It differs.', 'No difference.', '“differ…” without a “not”'],
  ['It is not approved.', 'It was approved.', '“approv…” with a “not”'],
  ['They had more pain.', 'They had less pain.', '“more”'],
])('a claim “%s” of documents that say “%s” is found', (text, says, wrong) => {
  expect(ofClaim(text, says)).toMatchObject([{ at: `text: '${text}',`, found: `${wrong} for claim “a-claim”`, expected: 'the direction that its documents tell' }]);
});

test.each([
  ['It did not last.', 'It lasted.'],
  ['It makes no difference.', 'They differed.'],
  ['It differed.', 'They differed.'],
  ['The approval is not there.', 'It was approved.'],
  ['It is disapproved.', 'It is not approved.'],
])('a claim “%s” may stand on documents that say “%s”', (text, says) => {
  expect(ofClaim(text, says)).toEqual([]);
});
