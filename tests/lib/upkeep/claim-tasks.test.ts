import { expect, test } from 'vitest';
import { clinicianTasks, oneSourceTasks } from '@/lib/upkeep/claim-tasks';
import { aClaim } from '../../support/content';
import { aLibrary } from '../../support/library';

const on = (...passages: readonly `${string}#${string}`[]) => aClaim({ evidence: passages.map((passage) => ({ passage, stance: 'supports' as const })) });

test('a claim for a clinician stands with the reason', () => {
  const claims = { a: aClaim({ clinicianCheck: 'Somebody may act on it.' }), b: aClaim() };
  expect(clinicianTasks(aLibrary({ claims })).tasks).toEqual([
    { what: '“After 15 minutes 8 of 12 people felt better.” Somebody may act on it.', url: 'https://small.example/claims/a/' },
  ]);
});

test('a claim on two places of one source rests on one source, a claim on two sources does not', () => {
  const claims = { one: on('a-trial#responders', 'a-trial#design'), two: on('a-trial#responders', 'a-page#design') };
  expect(oneSourceTasks(aLibrary({ claims })).tasks).toEqual([
    { what: '“After 15 minutes 8 of 12 people felt better.” Rests on A trial.', url: 'https://small.example/claims/one/' },
  ]);
});

test.for([
  ['effect', 1],
  ['harm', 1],
  ['fact', 0],
  ['history', 0],
] as const)('of a claim of the kind %s on one source, %d is told of', ([kind, count]) => {
  expect(oneSourceTasks(aLibrary({ claims: { one: aClaim({ kind }) } })).tasks).toHaveLength(count);
});
