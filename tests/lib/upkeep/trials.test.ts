import { expect, test } from 'vitest';
import { namedDays } from '@/lib/upkeep/named-days';
import { trialTasks } from '@/lib/upkeep/trials';
import { aSource } from '../../support/content';
import { aLibrary } from '../../support/library';

const plan = (says: string) => {
  const { studies } = aLibrary();
  const study = studies['a-study'];
  if (!study) throw new Error('The small library has a study.');
  const passages = { state: { locator: { kind: 'abstract' as const }, says } };
  return aLibrary({ studies: { plan: { ...study, design: 'protocol' } }, sources: { 'a-trial': aSource({ passages }) } });
};
const told = (says: string, on: string) => trialTasks(plan(says), on).tasks.map(({ what }) => what);

test('days are read from words, and a month stands for its last day', () => {
  expect(namedDays('From 5 March 2024 to February 2028, or 30 December 2025.')).toEqual(['2024-03-05', '2028-02-29', '2025-12-30']);
  expect(namedDays('In 2011 it may end.')).toEqual([]);
});

test('a plan is told of from the day after its day, in the words of our record', () => {
  const says = 'A plan for 50 people. The end was planned for September 2027.';
  expect(told(says, '2027-09-30')).toEqual([]);
  expect(told(says, '2027-10-01')).toEqual(['A study. The end was planned for September 2027.']);
});

test('the month in which we read a copy is no day of the trial', () => {
  expect(told('In copies read in November 2026 it is to end in May 2030.', '2028-01-01')).toEqual([]);
});

test('a plan of which we have no day is told of, because nobody can tell whether it runs', () => {
  expect(told('A plan for 50 people, read in November 2026.', '2026-11-22')).toEqual(['A study. No day of it is in our record.']);
});

test('a study that is done is not told of', () => {
  expect(trialTasks(aLibrary(), '2040-01-01').tasks).toEqual([]);
});

test('a plan is told of as ended in the words of our record, and only if it says so', () => {
  expect(told('A plan for 50 people. Listed as terminated.', '2026-11-22')).toEqual(['A study. No day of it is in our record. Listed as terminated.']);
  expect(told('Listed as suspended. It was to end in May 2026.', '2026-11-22')).toEqual(['A study. Listed as suspended. It was to end in May 2026.']);
  expect(told('A plan for 50 people. It was to end in May 2026.', '2026-11-22')).toEqual(['A study. It was to end in May 2026.']);
});
