import { expect, test } from 'vitest';
import { datesInOrder } from '@/lib/checks/dates-in-order';
import { idNeverVanishes } from '@/lib/checks/id-never-vanishes';
import { ledgerValid } from '@/lib/checks/ledger-valid';
import { versionRecorded } from '@/lib/checks/version-recorded';
import type { Claim } from '@/lib/domain/claim';
import { daysAfter } from '@/lib/domain/days';
import type { LedgerEntry } from '@/lib/domain/ledger';
import { anArticle } from '../../support/article';
import { aVersion } from '../../support/claimed-library';
import { aClaim, aSource } from '../../support/content';
import { aWrittenScope, problemsOf } from '../../support/problems';

const withLedger = (ledger: string | Readonly<Record<string, LedgerEntry>>, claims: Readonly<Record<string, Claim>> = {}) => {
  const scope = aWrittenScope({ claims });
  return { ...scope, folder: { ...scope.folder, ledger: typeof ledger === 'string' ? ledger : JSON.stringify(ledger, null, 2) } };
};
const claim = aClaim();
const other = { on: '2026-11-01', hash: '000000000000', text: 'It was so.' };

test('a ledger that fits its schema is read', () => {
  expect(problemsOf(ledgerValid, withLedger({ 'a-claim': { versions: [other] } }))).toEqual([]);
});

test.each([
  ['', /JSON/, 'content/ledger.json:1:1'],
  ['{\n  "a": 1,\n  b\n}', /JSON/, '  b'],
  ['{\n  "sound": { "versions": [{ "on": "2026-11-01", "hash": "000000000000", "text": "So." }] },\n  "a-claim": { "versions": [] }\n}', /^a-claim\.versions: /, '  "a-claim": { "versions": [] }'],
])('a ledger that cannot be read is told with its line', (ledger, found, at) => {
  const problems = problemsOf(ledgerValid, withLedger(ledger));
  expect(problems).toMatchObject([{ found: expect.stringMatching(found) as string, expected: 'the ledger as `npm run record` writes it' }]);
  if (ledger !== '') expect(problems[0]?.at).toBe(at);
  expect(problemsOf(idNeverVanishes, withLedger(ledger))).toEqual([]);
  expect(problemsOf(versionRecorded, withLedger(ledger, { 'a-claim': claim }))).toEqual([]);
});

const tombstone = (successor: string | null) => ({ versions: [other], tombstone: { on: '2026-11-02', why: 'It was wrong.', successor } });

test('a published claim is still here, or has a tombstone with a successor or none', () => {
  const ledger = { here: { versions: [other] }, gone: tombstone('here'), 'gone-too': tombstone(null) };
  expect(problemsOf(idNeverVanishes, withLedger(ledger, { here: claim, unpublished: claim }))).toEqual([]);
});

test.each<[LedgerEntry, Readonly<Record<string, Claim>>, found: string, expected: string]>([
  [{ versions: [other] }, {}, 'the published claim “a-claim”, which is no longer in content/claims', 'the claim, or a tombstone in the ledger'],
  [tombstone(null), { 'a-claim': claim }, 'a tombstone for the claim “a-claim”, which is in content/claims', 'one or the other'],
  [tombstone('nowhere'), {}, 'the successor “nowhere”, which is not a claim', 'the id of a claim, or null'],
])('a claim that vanished, or did not vanish, is told: %o', (entry, claims, found, expected) => {
  expect(problemsOf(idNeverVanishes, withLedger({ 'a-claim': entry }, claims))).toMatchObject([{ at: '  "a-claim": {', found, expected }]);
});

const recorded = (versions: LedgerEntry['versions'] | undefined, of: Claim = claim) => problemsOf(versionRecorded, withLedger(versions ? { 'a-claim': { versions } } : {}, { 'a-claim': of }));

test('the last version of a claim is what it says', () => {
  const changes = [{ on: '2026-11-22', what: 'A count.' }];
  expect(recorded([aVersion(claim)])).toEqual([]);
  expect(recorded([other, aVersion(claim)], { ...claim, changes })).toEqual([]);
  expect(recorded([aVersion(claim)], { ...claim, changes })).toEqual([]);
});

test.each<[string, LedgerEntry['versions'] | undefined, found: string, expected: string, at: string]>([
  ['is new', undefined, 'the claim “a-claim”, which is new', 'a version of it in content/ledger.json', "'a-claim': {"],
  ['differs', [aVersion(claim), other], 'the claim “a-claim”, which differs from its last version', 'a version of it in content/ledger.json', "'a-claim': {"],
  ['does not say what changed', [other, other, aVersion(claim)], '3 versions of “a-claim” and 0 changes told', 'a change for each version after the first', "'a-claim': {"],
  ['has another text there', [aVersion(claim, { text: 'It was so.' })], 'another text or certainty in the last version of “a-claim” than the claim has', 'the ledger as `npm run record` writes it', '  "a-claim": {'],
  ['has another certainty there', [aVersion(claim, { grade: 'high' })], 'another text or certainty in the last version of “a-claim” than the claim has', 'the ledger as `npm run record` writes it', '  "a-claim": {'],
])('a claim that %s is found', (_how, versions, found, expected, at) => {
  expect(recorded(versions)).toMatchObject([{ at, found, expected }]);
});

test('a claim without certainty has none in its last version', () => {
  const rest = aClaim({ kind: 'fact', certainty: undefined } as never);
  expect(recorded([aVersion(rest)], rest)).toEqual([]);
  expect(recorded([aVersion(rest, { grade: 'low' })], rest)).toHaveLength(1);
});

const today = new Date().toISOString().slice(0, 10);
const tomorrow = daysAfter(today, 1);
const late = daysAfter(today, 2);

const days = { published: '2026-01-01', checked: '2026-01-02', searched: '2026-01-03', review: '2027-01-01' };
const inArticle = (different: Partial<typeof days>) => {
  const sound = anArticle('');
  const all = { ...days, ...different };
  const text = sound.text.replace(/^(published|checked|searched|review): .*$/gm, (_line, field: keyof typeof days) => `${field}: ${all[field]}`);
  return problemsOf(datesInOrder, aWrittenScope({ claims: {}, sources: {} }, [{ ...sound, text, frontMatter: { ...sound.frontMatter, ...all } }]));
};

test('the days of an article may all be one, and up to tomorrow, since elsewhere it is tomorrow already', () => {
  expect(inArticle({})).toEqual([]);
  expect(inArticle({ published: tomorrow, checked: tomorrow, searched: tomorrow, review: late })).toEqual([]);
});

test.each<[Partial<typeof days>, at: string, found: string, expected: string]>([
  [{ published: late, checked: late, review: '2999-01-01', searched: today }, `published: ${late}`, `published on ${late}`, 'a day that has been'],
  [{ searched: late }, `searched: ${late}`, `searched on ${late}`, 'a day that has been'],
  [{ checked: '2025-12-31' }, 'checked: 2025-12-31', 'checked on 2025-12-31, published on 2026-01-01', 'the check on that day or later'],
  [{ review: '2026-01-02' }, 'review: 2026-01-02', 'a review by 2026-01-02 of what was checked on 2026-01-02', 'a review after the check'],
  [{ review: '2026-01-01' }, 'review: 2026-01-01', 'a review by 2026-01-01 of what was checked on 2026-01-02', 'a review after the check'],
])('days of an article that cannot be so are found: %o', (different, at, found, expected) => {
  expect(inArticle(different)).toContainEqual({ at, found, expected, mend: 'correct the date' });
});

const inClaim = (different: Partial<Claim>) => problemsOf(datesInOrder, aWrittenScope({ sources: {}, claims: { 'a-claim': aClaim({ since: '2026-01-01', checked: '2026-01-09', ...different }), b: aClaim(), c: aClaim() } }));
const change = (on: string) => ({ on, what: 'A count.' });

test('the days of a claim are in order', () => {
  expect(inClaim({ changes: [change('2026-01-01'), change('2026-01-05'), change('2026-01-09')] })).toEqual([]);
  expect(inClaim({ checked: tomorrow, against: { noneFoundOn: tomorrow } })).toEqual([]);
  expect(inClaim({ against: { finding: 'Not so.', passage: 'a#b' } })).toEqual([]);
});

test.each<[Partial<Claim>, at: string, found: string, expected: string]>([
  [{ changes: [change('2025-12-31')] }, "on: '2025-12-31',", 'a change of “a-claim” on 2025-12-31, before what came ahead of it', 'first day, changes and last check in that order'],
  [{ changes: [change('2026-01-05'), change('2026-01-04')] }, "on: '2026-01-04',", 'a change of “a-claim” on 2026-01-04, before what came ahead of it', 'first day, changes and last check in that order'],
  [{ changes: [change('2026-01-10')] }, "checked: '2026-01-09',", 'the last check of “a-claim” on 2026-01-09, before what came ahead of it', 'first day, changes and last check in that order'],
  [{ since: late, checked: late }, `since: '${late}',`, `the first day of “a-claim” on ${late}`, 'a day that has been'],
  [{ changes: [change(late)], checked: late }, `on: '${late}',`, `a change of “a-claim” on ${late}`, 'a day that has been'],
  [{ checked: late }, `checked: '${late}',`, `the last check of “a-claim” on ${late}`, 'a day that has been'],
  [{ against: { noneFoundOn: late } }, `noneFoundOn: '${late}' },`, `a search of “a-claim” on ${late}`, 'a day that has been'],
])('days of a claim that cannot be so are found: %o', (different, at, found, expected) => {
  expect(inClaim(different)).toMatchObject([{ at: expect.stringContaining(at.replace(/ },$/, '')) as string, found, expected }]);
});

test('a document was read on a day that has been', () => {
  const read = (on: string) => problemsOf(datesInOrder, aWrittenScope({ claims: {}, sources: { 'a-trial': aSource({ read: { how: 'abstract', on } }) } }));
  expect(read(tomorrow)).toEqual([]);
  expect(read(late)).toMatchObject([{ at: `on: '${late}'`, found: `“a-trial” read on ${late}`, expected: 'a day that has been' }]);
});

test('where the clock is behind, the day by which half of the claims were checked has been', () => {
  const checked = (...on: readonly string[]) => problemsOf(datesInOrder, aWrittenScope({ sources: {}, claims: Object.fromEntries(on.map((day, index) => [`c-${index}`, aClaim({ checked: day })])) })).map(({ found }) => found);
  expect(checked('2998-01-01', '2026-12-01', '2998-01-01')).toEqual([]);
  expect(checked('2999-01-01', '2998-01-01', '2026-12-01')).toEqual(['the last check of “c-0” on 2999-01-01']);
  expect(checked('2026-12-01', '2998-01-01', '2026-12-01')).toEqual(['the last check of “c-1” on 2998-01-01']);
});
