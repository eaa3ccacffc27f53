import { expect, test } from 'vitest';
import { fingerprint, lineOf, parseLedger } from '@/lib/domain/ledger';
import { aClaim, someContent } from '../../support/content';

const entry = { versions: [{ on: '2026-11-22', hash: '0123456789ab', text: 'A claim.' }] };
const text = JSON.stringify({ one: entry, two: entry }, null, 2);

test('a ledger is read with every version', () => {
  expect(parseLedger(text)).toEqual({ ledger: { one: entry, two: entry } });
});

test.for([
  ['versions', []],
  ['versions', [{ ...entry.versions[0], hash: '0123456789AB' }]],
  ['versions', [{ ...entry.versions[0], hash: '0123456789abc' }]],
  ['versions', [{ ...entry.versions[0], hash: 'x0123456789ab' }]],
  ['versions', [{ ...entry.versions[0], smuggled: 1 }]],
  ['tombstone', { on: '2026-11-22', why: 'Wrong.' }],
  ['tombstone', { on: '2026-11-22', why: 'Wrong.', successor: null, smuggled: 1 }],
  ['smuggled', 1],
] as const)('a ledger with an entry whose %s is %o is refused at its line', ([field, value]) => {
  const read = parseLedger(JSON.stringify({ one: entry, two: { ...entry, [field]: value } }, null, 2));
  expect(read).toMatchObject({ line: 11 });
  expect('fault' in read && read.fault).toMatch(/^two(\.|:).*: .+/);
});

test('what a version lacks is named with its place', () => {
  expect(parseLedger('{\n  "one": {\n    "versions": [{ "on": "2026-11-22", "hash": "x", "text": "A" }]\n  }\n}')).toEqual({
    fault: 'one.versions.0.hash: twelve hexadecimal digits',
    line: 2,
  });
});

test('a list is no ledger, and has no entry whose line could be told', () => {
  expect(parseLedger('[]')).toMatchObject({ line: 1 });
});

test('broken JSON is told with the line that the parser stopped at', () => {
  const read = parseLedger(`{\n  "one": 1,\n  "two": 2\n  "three": 3\n}`);
  expect(read).toEqual({ fault: expect.stringContaining('JSON') as string, line: 4 });
  expect(parseLedger('')).toEqual({ fault: expect.stringContaining('JSON') as string, line: 1 });
});

test.for([
  ['a comma too many in a list', '{\n  "one": [1,\n  ]\n}', 3],
  ['a comma too many in an entry', '{\n  "one": {\n    "two": 2,\n  }\n}', 4],
  ['a word that is no value', '{\n  "one": 1,\n  "two": undefined\n}', 3],
  ['a value that is missing', '{\n  "one": 1,\n  "two": \n}', 4],
  ['a remark', '{\n  "one": 1,\n  // "two"\n  "two": 2\n}', 3],
  ['what a merge leaves', '{\n  "one": 1,\n<<<<<<< HEAD\n  "two": 2\n}', 3],
  ['an end too early', '{\n  "one": {\n    "two": 2', 3],
  ['a bracket too many', '{\n  "one": 1\n}\n}', 4],
  ['a text that does not end', '{\n  "one": "[1,\n  "two": 2\n}', 2],
  ['a colon on the next line, and a fault after it', '{\n  "one"\n  :\n  [\n  {\n  },\n  1\n  ] 2\n}', 8],
  ['a blank that is no blank of JSON', '{\n  "one": 1,\n\u00a0 "two": 2\n}', 3],
] as const)('broken JSON with %s is told in one line, with the line of the fault', ([, broken, line]) => {
  expect(parseLedger(broken)).toEqual({ fault: expect.stringMatching(/^not JSON: .+$/) as string, line });
});

test('the line of an entry is where its id begins, not where another names it', () => {
  const naming = '{\n  "one": { "successor":   "two" },\n  "two": {}\n}';
  expect([lineOf(naming, 'one'), lineOf(naming, 'two'), lineOf(naming, 'three'), lineOf('  "one":', 'one')]).toEqual([2, 3, 1, 1]);
});

test('a fingerprint is twelve digits of what a claim says and rests on', () => {
  expect(fingerprint(aClaim())).toMatch(/^[0-9a-f]{12}$/);
  expect(fingerprint(aClaim({ checked: '2030-01-01', since: '2020-01-01' }))).toBe(fingerprint(aClaim()));
});

test.for([
  { kind: 'harm' },
  { text: 'Other words.' },
  { evidence: [{ passage: 'a-trial#design', stance: 'supports' }] },
  { estimates: ['another'] },
  { certainty: { grade: 'high', why: 'Few people.', by: 'us' } },
  { against: { noneFoundOn: '2026-11-23' } },
] as const)('a claim with another %o has another fingerprint', (different) => {
  expect(fingerprint(aClaim(different))).not.toBe(fingerprint(aClaim()));
});

test('a claim that lists no estimates has the fingerprint of one without any', () => {
  const bare = someContent().claims['people-24'];
  if (!bare) throw new Error('The sound content has no people-24.');
  expect(fingerprint({ ...bare, estimates: [] })).toBe(fingerprint(bare));
  expect(fingerprint({ ...bare, estimates: ['one'] })).not.toBe(fingerprint(bare));
});
