import { expect, test } from 'vitest';
import { aClaim, aSource, anEstimate, aStatement, someContent } from '../../support/content';
import { aScope, found } from '../../support/scope';

test('sound content breaks no rule about entries', () => {
  for (const rule of ['entry-valid', 'reference-exists', 'passage-exists', 'source-is-used', 'estimate-fits', 'numbers-add-up', 'number-matches']) {
    expect(found(rule, aScope())).toEqual([]);
  }
});

test('an effect without a certainty is found', () => {
  const { certainty: _left, ...rest } = aClaim() as { certainty?: unknown } & Record<string, unknown>;
  expect(found('entry-valid', aScope([], { claims: { 'a-claim': rest as never } }))[0]).toContain('certainty');
});

test('a claim without evidence is found', () => {
  expect(found('entry-valid', aScope([], { claims: { 'a-claim': aClaim({ evidence: [] }) } }))[0]).toContain('evidence');
});

test('a day that does not exist is found', () => {
  const scope = aScope([], { statements: { 'a-statement': aStatement({ checked: '2026-02-30' }) } });
  expect(found('entry-valid', scope)[0]).toContain('checked');
});

test('mark-up in words for readers is found', () => {
  const scope = aScope([], { claims: { 'a-claim': aClaim({ text: 'It is <b>so</b>.' }) } });
  expect(found('entry-valid', scope)[0]).toContain('text');
});

test('an address that is not https is found', () => {
  const csl = { type: 'webpage', title: 'A page', URL: 'http://clinic.example/' } as const;
  expect(found('entry-valid', aScope([], { sources: { 'a-page': aSource({ csl }) } }))[0]).toContain('csl.URL');
});

test('an id in capitals is found', () => {
  expect(found('entry-valid', aScope([], { claims: { 'A-Claim': aClaim() } }))).toEqual(['1: the id “A-Claim”']);
});

test('the passage of the finding against a claim must exist too', () => {
  const against = { finding: 'It did not help.', passage: 'a-trial#nowhere' } as const;
  expect(found('passage-exists', aScope([], { claims: { 'a-claim': aClaim({ against }) } }))).toEqual(['1: “a-trial#nowhere”']);
});

test('the source that graded a claim must exist', () => {
  const certainty = { grade: 'low', why: 'Few people.', by: 'nobody' } as const;
  expect(found('reference-exists', aScope([], { claims: { 'a-claim': aClaim({ certainty } as never) }, disagreements: {} }))).toEqual(['1: “nobody”']);
});

test('the numbers of the finding against a claim and of its certainty must stand in its sources', () => {
  const claim = aClaim({
    against: { finding: 'In 99 people it did not.', passage: 'a-trial#design' },
    certainty: { grade: 'low', why: 'Only 24 people, of 77.', by: 'us' },
  } as never);
  expect(found('number-matches', aScope([], { claims: { 'a-claim': claim } }))).toEqual([
    '1: the number 99 in claim “a-claim”',
    '1: the number 77 in claim “a-claim”',
  ]);
});

test('a negative figure and a figure with a thousands comma match their records', () => {
  const sources = someContent().sources;
  const passages = { responders: { locator: { kind: 'abstract' }, says: 'A fall.', figures: [-15.79, 2309] } } as const;
  const claim = aClaim({ text: 'A fall of 15.79 in 2,309 people.', estimates: [] });
  const scope = aScope([], { claims: { 'a-claim': claim }, sources: { ...sources, 'a-trial': aSource({ passages }) } });
  expect(found('number-matches', scope)).toEqual([]);
});

test('an estimate of the wrong study’s arm is found', () => {
  const estimates = { 'an-estimate': anEstimate({ arms: { morphine: { n: 1, of: 2 } } }) };
  expect(found('estimate-fits', aScope([], { estimates }))).toEqual(['1: the arm “morphine”']);
});

test('an interval holds its point and has both ends', () => {
  const ratio = { study: 'a-study', passage: 'a-trial#responders', outcome: 'Harm', time: { words: 'After' }, measure: 'ratio' } as const;
  const estimates = {
    outside: { ...ratio, value: 3.26, low: 1.05, high: 3.2 },
    'half-open': { ...ratio, value: 3.26, low: 1.05 },
    sound: { ...ratio, value: 3.26, low: 1.05, high: 10.09 },
  };
  expect(found('numbers-add-up', aScope([], { estimates }))).toEqual([
    '1: 3.26 with an interval from 1.05 to 3.2',
    '1: one end of an interval',
  ]);
});

test('a printed percentage may be rounded to a whole number', () => {
  const estimates = { 'an-estimate': anEstimate({ arms: { drug: { n: 17, of: 29, percent: 59 } } }) };
  expect(found('numbers-add-up', aScope([], { estimates }))).toEqual([]);
});
