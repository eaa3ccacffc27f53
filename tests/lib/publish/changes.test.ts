import { expect, test } from 'vitest';
import { allChanges, changesByDay, changesOf } from '@/lib/publish/changes';
import { changeKindWords, changeSentences } from '@/lib/publish/change-words';
import { aClaim } from '../../support/content';
import { aLibraryOf, aVersion } from '../../support/claimed-library';

const first = aClaim({ text: 'It helped 8 people.', checked: '2026-01-01' });
const low = { grade: 'low', why: 'Few people.', by: 'us' } as const;
const moderate = { grade: 'moderate', why: 'More people.', by: 'us' } as const;

test('changes of all claims stand together, the latest first, and what is new stands last in its day', () => {
  const one = aClaim({ text: 'It helped 9 people.', checked: '2026-03-01', changes: [{ on: '2026-03-01', what: 'We had miscounted.' }] });
  const two = aClaim({ text: 'It lasted.', checked: '2026-03-01' });
  const library = aLibraryOf({ two, one }, { one: { versions: [aVersion(first)] } });
  expect(allChanges(library).map(({ claim, kind, on, why }) => [claim, kind, on, why])).toEqual([
    ['one', 'changed', '2026-03-01', 'We had miscounted.'],
    ['two', 'published', '2026-03-01', undefined],
    ['one', 'published', '2026-01-01', undefined],
  ]);
});

test('a change names the sources that the claim rests on now, and no others', () => {
  const now = aClaim({ checked: '2026-03-01', evidence: [{ passage: 'a-trial#design', stance: 'supports' }, { passage: 'a-trial#responders', stance: 'supports' }] });
  const library = aLibraryOf({ one: now }, { one: { versions: [aVersion(first)] } });
  expect(allChanges(library).map(({ sources }) => sources)).toEqual([['a-trial'], []]);
});

test('two changes of one day each have their own reason', () => {
  const on = '2026-03-01';
  const now = aClaim({ checked: on, changes: [{ on, what: 'One.' }, { on, what: 'Two.' }] });
  const versions = [aVersion(first), aVersion(first, { on, hash: '0'.repeat(12), text: 'Between.' }), aVersion(now)];
  expect(changesOf('a', { versions }, now).map(({ why }) => why)).toEqual([undefined, 'One.', 'Two.']);
});

test('a claim that was taken back is told with its reason and successor', () => {
  const tombstone = { on: '2026-04-01', why: 'The trial was withdrawn.', successor: 'two' };
  const library = aLibraryOf({ two: aClaim({ checked: '2026-01-01' }) }, { one: { versions: [aVersion(first)], tombstone } });
  expect(allChanges(library)[0]).toMatchObject({ claim: 'one', kind: 'withdrawn', on: '2026-04-01', why: 'The trial was withdrawn.', successor: 'two' });
});

test.for([
  [{ text: 'It helped 9 people.', certainty: low }, 'Reworded', ['Before, it said: “It helped 8 people.”']],
  [{ text: 'It helped 8 people.', certainty: moderate }, 'Certainty changed', ['Before, it had low certainty. Now it has moderate certainty.']],
  [{ text: 'It helped 8 people.', certainty: { ...low, why: 'Very few.' } }, 'Same words, other grounds', []],
] as const)('%o is told as what it is', ([different, words, sentences]) => {
  const before = aClaim({ text: 'It helped 8 people.', certainty: low, checked: '2026-01-01' });
  const now = aClaim({ ...different, checked: '2026-02-01' });
  const [change] = allChanges(aLibraryOf({ one: now }, { one: { versions: [aVersion(before)] } }));
  expect(change && changeKindWords(change)).toBe(words);
  expect(change && changeSentences(change)).toEqual(sentences);
});

test.for([
  [{ text: 'It helped 9 people.', certainty: low }, 'Corrected'],
  [{ text: 'It helped 8 people.', certainty: { ...low, why: 'Very few.' } }, 'Corrected'],
  [{ text: 'It helped 9 people.', certainty: moderate }, 'Corrected, and certainty changed'],
] as const)('a correction to %o is told as “%s”', ([different, words]) => {
  const before = aClaim({ text: 'It helped 8 people.', certainty: low, checked: '2026-01-01' });
  const on = '2026-02-01';
  const now = aClaim({ ...different, checked: on, changes: [{ on, what: 'We had miscounted.', isCorrection: true }] });
  const [change] = allChanges(aLibraryOf({ one: now }, { one: { versions: [aVersion(before)] } }));
  expect(change && changeKindWords(change)).toBe(words);
});

test('of two changes of one day only the correction is told as one', () => {
  const on = '2026-03-01';
  const now = aClaim({ checked: on, changes: [{ on, what: 'One.', isCorrection: true }, { on, what: 'Two.' }] });
  const versions = [aVersion(first), aVersion(first, { on, hash: '0'.repeat(12), text: 'Between.' }), aVersion(now)];
  expect(changesOf('a', { versions }, now).map(changeKindWords)).toEqual(['First published', 'Corrected', 'Reworded']);
});

test('days stand in the order of changes, each once', () => {
  const library = aLibraryOf({ one: aClaim({ checked: '2026-03-01' }), two: aClaim({ checked: '2026-01-01' }) }, { one: { versions: [aVersion(first)] } });
  expect(changesByDay(allChanges(library)).map(({ on, changed, published }) => [on, changed.length, published.length])).toEqual([
    ['2026-03-01', 1, 0],
    ['2026-01-01', 0, 2],
  ]);
});
