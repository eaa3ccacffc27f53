import { expect, test } from 'vitest';
import { inEach, leftOut, strayFaults, strays } from '@/tests/support/left-out';

const ran = [
  { project: 'phone', why: 'they need no script', tests: ['a.spec › one', 'a.spec › two'] },
  { project: 'desk', why: undefined, tests: ['a.spec › one'] },
  { project: 'no-script', why: 'they need script', tests: ['b.spec › three'] },
];

test('each project tells how many of all tests it leaves out, and why', () => {
  expect(leftOut(ran)).toEqual([
    'phone: 1 browser tests, because they need no script.',
    'desk: 2 browser tests, because the command left them out.',
    'no-script: 2 browser tests, because they need script.',
  ]);
});

test('a project that runs all tests leaves nothing out', () => {
  expect(leftOut([{ project: 'phone', why: 'they are slow', tests: ['a.spec › one'] }])).toEqual([]);
});

test('where every test has its project, there is no stray', () => {
  expect(strayFaults([...ran, { project: strays, why: undefined, tests: [] }])).toEqual([]);
});

test('a test that all projects leave out is a fault, and counts among what they leave out', () => {
  const withStray = [...ran, { project: strays, why: undefined, tests: ['back.spec › four'] }];
  expect(strayFaults(withStray)).toEqual([expect.stringMatching(/^back\.spec › four: every project .* leaves this test out/)]);
  expect(leftOut(withStray)).toHaveLength(3);
  expect(leftOut(withStray)[0]).toMatch(/^phone: 2 /);
});

test('a test is a stray when each project’s pattern fits it, in any order', () => {
  const each = inEach([/@no-script/, /(?:back|offline)\.spec|@script/]);
  expect(each.test('back.spec.ts a page comes back @no-script')).toBe(true);
  expect(each.test('read.spec.ts a title @script @no-script')).toBe(true);
  expect(each.test('back.spec.ts a page comes back')).toBe(false);
  expect(each.test('read.spec.ts a title @no-script')).toBe(false);
});
