import { expect, test } from 'vitest';
import { blindSpots } from '@/lib/checks/blind-spots';
import { entryValid } from '@/lib/checks/entry-valid';
import type { Scope } from '@/lib/checks/rule';
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

/** The content with the article at a path alone: what is wrong in one article shows without the others. */
const articlesAt = (scope: Scope, file: string): Scope => ({ ...scope, articles: scope.articles.filter(({ path }) => path === file) });

test('the content in which mistakes are made has none before', () => {
  expect(problemsIn(sound)).toEqual([]);
});

test.for(caught.map((mistake) => [`${mistake.what} is caught by ${mistake.rule}`, mistake] as const))('%s', async ([, mistake]) => {
  const scope = await drilled(mistake);
  const rule = rules.find(({ id }) => id === mistake.rule);
  const place = mistake.at ?? { file: mistake.file, text: mistake.replace };
  const problems = (rule?.check(articlesAt(scope, place.file)) ?? []).map(({ place: { path, line } }) => `${path}:${line}`);
  expect(problems).toContain(`${place.file}:${lineIn(place.file, place.text)}`);
  // Rules that look into entries wait for entries that fit.
  expect(rule?.needsValidEntries === true && entryValid.check(scope).length > 0).toBe(false);
});

test.for(uncaught.map((mistake) => [`${mistake.what} is caught by nothing, and told to readers as “${mistake.blindSpot}”`, mistake] as const))('%s', async ([, mistake]) => {
  const scope = await drilled(mistake);
  const changed = articlesAt(scope, mistake.file);
  expect(problemsIn(changed.articles.length > 0 ? changed : scope)).toEqual([]);
});

test('all that is told to readers as beyond our rules was tried', () => {
  expect([...new Set(uncaught.map(({ blindSpot }) => blindSpot))].sort()).toEqual(Object.keys(blindSpots).sort());
});
