import { expect, test } from 'vitest';
import { entryValid } from '@/lib/checks/entry-valid';
import { estimateFits } from '@/lib/checks/estimate-fits';
import { idNeverVanishes } from '@/lib/checks/id-never-vanishes';
import { numberMatches } from '@/lib/checks/number-matches';
import { numbersAddUp } from '@/lib/checks/numbers-add-up';
import { passageExists } from '@/lib/checks/passage-exists';
import { referenceExists } from '@/lib/checks/reference-exists';
import { researchNotPages } from '@/lib/checks/research-not-pages';
import { sourceIsUsed } from '@/lib/checks/source-is-used';
import { toldOnce } from '@/lib/checks/told-once';
import { versionRecorded } from '@/lib/checks/version-recorded';
import { wordingFitsCertainty } from '@/lib/checks/wording-fits-certainty';
import { fingerprint } from '@/lib/domain/ledger';
import { aClaim, aSource, anEstimate, aStatement, someContent } from '../../support/content';
import { aScope, found } from '../../support/scope';

test('sound content breaks no rule about entries', () => {
  for (const rule of [entryValid, referenceExists, passageExists, sourceIsUsed, estimateFits, numbersAddUp, numberMatches]) {
    expect(found(rule, aScope())).toEqual([]);
  }
});

test('an effect without a certainty is found', () => {
  const { certainty: _left, ...rest } = aClaim() as { certainty?: unknown } & Record<string, unknown>;
  expect(found(entryValid, aScope([], { claims: { 'a-claim': rest as never } }))[0]).toContain('certainty');
});

test('a claim without evidence is found', () => {
  expect(found(entryValid, aScope([], { claims: { 'a-claim': aClaim({ evidence: [] }) } }))[0]).toContain('evidence');
});

test('a day that does not exist is found', () => {
  const scope = aScope([], { statements: { 'a-statement': aStatement({ checked: '2026-02-30' }) } });
  expect(found(entryValid, scope)[0]).toContain('checked');
});

test('mark-up in words for readers is found', () => {
  const scope = aScope([], { claims: { 'a-claim': aClaim({ text: 'It is <b>so</b>.' }) } });
  expect(found(entryValid, scope)[0]).toContain('text');
});

test('an address that is not https is found', () => {
  const csl = { type: 'webpage', title: 'A page', URL: 'http://clinic.example/' } as const;
  expect(found(entryValid, aScope([], { sources: { 'a-page': aSource({ csl }) } }))[0]).toContain('csl.URL');
});

test('an id in capitals is found', () => {
  expect(found(entryValid, aScope([], { claims: { 'A-Claim': aClaim() } }))).toEqual(['1: the id “A-Claim”']);
});

test('the passage of the finding against a claim must exist too', () => {
  const against = { finding: 'It did not help.', passage: 'a-trial#nowhere' } as const;
  expect(found(passageExists, aScope([], { claims: { 'a-claim': aClaim({ against }) } }))).toEqual(['1: “a-trial#nowhere”']);
});

test('the source that graded a claim must exist', () => {
  const certainty = { grade: 'low', why: 'Few people.', by: 'nobody' } as const;
  expect(found(referenceExists, aScope([], { claims: { 'a-claim': aClaim({ certainty } as never) }, disagreements: {} }))).toEqual(['1: “nobody”']);
});

test('the numbers of the finding against a claim and of its certainty must stand in its sources', () => {
  const claim = aClaim({
    against: { finding: 'In 99 people it did not.', passage: 'a-trial#design' },
    certainty: { grade: 'low', why: 'Only 24 people, of 77.', by: 'us' },
  } as never);
  expect(found(numberMatches, aScope([], { claims: { 'a-claim': claim } }))).toEqual([
    '1: the number 99 in claim “a-claim”',
    '1: the number 77 in claim “a-claim”',
  ]);
});

test('a negative figure and a figure with a thousands comma match their records', () => {
  const sources = someContent().sources;
  const passages = { responders: { locator: { kind: 'abstract' }, says: 'A fall.', figures: [-15.79, 2309] } } as const;
  const claim = aClaim({ text: 'A fall of 15.79 in 2,309 people.', estimates: [] });
  const scope = aScope([], { claims: { 'a-claim': claim }, sources: { ...sources, 'a-trial': aSource({ passages }) } });
  expect(found(numberMatches, scope)).toEqual([]);
});

test('an estimate of the wrong study’s arm is found', () => {
  const estimates = { 'an-estimate': anEstimate({ arms: { morphine: { n: 1, of: 2 } } }) };
  expect(found(estimateFits, aScope([], { estimates }))).toEqual(['1: the arm “morphine”']);
});

test('an interval holds its point and has both ends', () => {
  const ratio = { study: 'a-study', passage: 'a-trial#responders', outcome: 'Harm', time: { words: 'After' }, measure: 'ratio' } as const;
  const estimates = {
    outside: { ...ratio, value: 3.26, low: 1.05, high: 3.2 },
    'half-open': { ...ratio, value: 3.26, low: 1.05 },
    sound: { ...ratio, value: 3.26, low: 1.05, high: 10.09 },
  };
  expect(found(numbersAddUp, aScope([], { estimates }))).toEqual([
    '1: 3.26 with an interval from 1.05 to 3.2',
    '1: one end of an interval',
  ]);
});

test('a printed percentage may be rounded to a whole number', () => {
  const estimates = { 'an-estimate': anEstimate({ arms: { drug: { n: 17, of: 29, percent: 59 } } }) };
  expect(found(numbersAddUp, aScope([], { estimates }))).toEqual([]);
});

test('a clinic page alone does not carry a claim', () => {
  const { sources } = someContent();
  const passages = { promise: { locator: { kind: 'abstract' }, says: 'It helps.' } } as const;
  const page = aSource({ kind: 'clinic-page', passages });
  const evidence = [{ passage: 'a-page#promise', stance: 'supports' }] as const;
  const scope = aScope([], { sources: { ...sources, 'a-page': page }, claims: { 'a-claim': aClaim({ evidence }) } });
  expect(found(researchNotPages, scope)).toEqual(['1: the claim “a-claim”, which only web pages support']);
});

test('a claim that a passage contradicts does not call anything shown', () => {
  const evidence = [
    { passage: 'a-trial#responders', stance: 'supports' },
    { passage: 'a-trial#design', stance: 'contradicts' },
  ] as const;
  const claims = {
    shown: aClaim({ text: 'A trial showed that 8 of 12 people may feel better.', evidence }),
    open: aClaim({ text: 'A trial found that 8 of 12 people may feel better.', evidence }),
  };
  expect(found(wordingFitsCertainty, aScope([], { claims }))).toEqual(['1: “showed” in claim “shown”, which a passage contradicts']);
});

test('a negation, a hedge and a high certainty let a strong verb stand', () => {
  const certainty = { grade: 'high', why: 'Many trials.', by: 'us' } as const;
  const claims = {
    denied: aClaim({ text: 'It does not ease pain.' }),
    hedged: aClaim({ text: 'It may ease pain.' }),
    certain: aClaim({ text: 'It eases pain.', certainty } as never),
  };
  expect(found(wordingFitsCertainty, aScope([], { claims }))).toEqual([]);
});

test('two studies with the same main source are one study told twice', () => {
  const { studies } = someContent();
  const [study] = Object.values(studies);
  const scope = aScope([], { studies: { ...studies, ...(study ? { again: study } : {}) } });
  expect(found(toldOnce, scope)).toEqual(['1: the main source of “a-study” again in “again”']);
});

test('a claim without evidence does not fit its schema', () => {
  const scope = aScope([], { claims: { 'a-claim': aClaim({ evidence: [] }) } });
  expect(found(entryValid, scope).map((line) => line.split(':')[1]?.trim())).toEqual(['evidence']);
});

test('a tombstone names a successor that exists and does not stand beside its claim', () => {
  const version = { on: '2026-11-22', hash: '000000000000', text: 'It was so.' };
  const entry = (successor: string | null) => ({ versions: [version], tombstone: { on: '2026-12-01', why: 'It was wrong.', successor } });
  const ledger = JSON.stringify({ 'gone-well': entry('relief-15-min'), 'gone-wrong': entry('nowhere'), 'people-24': entry(null) }, null, 2);
  const scope = aScope();
  expect(found(idNeverVanishes, { ...scope, folder: { ...scope.folder, ledger } })).toEqual([
    expect.stringContaining('the successor “nowhere”, which is not a claim'),
    expect.stringContaining('a tombstone for the claim “people-24”, which is in content/claims'),
  ]);
});

test('a claim that changed says what changed', () => {
  const claim = aClaim();
  const versions = [
    { on: '2026-11-22', hash: '000000000000', text: 'It was so.' },
    { on: '2026-12-01', hash: fingerprint(claim), text: claim.text, grade: 'low' },
  ];
  const ledger = JSON.stringify({ 'a-claim': { versions } });
  const told = (changes: typeof claim.changes) => {
    const scope = aScope([], { claims: { 'a-claim': { ...claim, changes } } });
    return found(versionRecorded, { ...scope, folder: { ...scope.folder, ledger } });
  };
  expect(told([])).toEqual(['1: 2 versions of “a-claim” and 0 changes told']);
  expect(told([{ on: '2026-12-01', what: 'A count was wrong.' }])).toEqual([]);
});

test('a last version that says something else than the claim is found', () => {
  const claim = aClaim();
  const ledger = JSON.stringify({ 'a-claim': { versions: [{ on: '2026-11-22', hash: fingerprint(claim), text: 'It was so.', grade: 'low' }] } });
  const scope = aScope([], { claims: { 'a-claim': claim } });
  expect(found(versionRecorded, { ...scope, folder: { ...scope.folder, ledger } })).toEqual(['1: another text or certainty in the last version of “a-claim” than the claim has']);
});
