import { expect, test } from 'vitest';
import { blindSpots } from '@/lib/checks/blind-spots';
import { entryValid } from '@/lib/checks/entry-valid';
import { problemsIn, rules } from '@/lib/checks/rules';
import { drilled, lineIn, sound } from '../../support/drilled';
import { inArticles } from './in-articles';
import { inClaims } from './in-claims';
import { inNumbers } from './in-numbers';
import { inRecords } from './in-records';
import type { Mistake } from './mistake';

const mistakes: readonly Mistake[] = [...inArticles, ...inClaims, ...inNumbers, ...inRecords];
const caught = mistakes.flatMap((mistake) => ('rule' in mistake ? [mistake] : []));
const uncaught = mistakes.flatMap((mistake) => ('blindSpot' in mistake ? [mistake] : []));

test('the content in which mistakes are made has none before', () => {
  expect(problemsIn(sound)).toEqual([]);
});

test.for(caught.map((mistake) => [`${mistake.what} is caught by ${mistake.rule}`, mistake] as const))('%s', async ([, mistake]) => {
  const scope = await drilled(mistake);
  const rule = rules.find(({ id }) => id === mistake.rule);
  const place = mistake.at ?? { file: mistake.file, text: mistake.replace };
  const problems = (rule?.check(scope) ?? []).map(({ place: { path, line } }) => `${path}:${line}`);
  expect(problems).toContain(`${place.file}:${lineIn(place.file, place.text)}`);
  // Rules that look into entries wait for entries that fit.
  expect(rule?.needsValidEntries === true && entryValid.check(scope).length > 0).toBe(false);
});

test.for(uncaught.map((mistake) => [`${mistake.what} is caught by nothing, and told to readers as “${mistake.blindSpot}”`, mistake] as const))('%s', async ([, mistake]) => {
  expect(problemsIn(await drilled(mistake))).toEqual([]);
});

test('all that is told to readers as beyond our rules was tried', () => {
  expect([...new Set(uncaught.map(({ blindSpot }) => blindSpot))].sort()).toEqual(Object.keys(blindSpots).sort());
});
