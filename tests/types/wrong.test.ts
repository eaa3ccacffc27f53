import { expect, test } from 'vitest';
import { runScript } from '../support/workspace';

const { output } = await runScript('lib/cli/mdx-types.ts', ['--noEmit', '-p', 'tests/types/wrong/tsconfig.json']);

/** What is wrong in tests/types/wrong, and the error that the compiler must give at its place. */
const mistakes = [
  ['a claim id in an article', 'article.mdx(5,8): error TS2820', 'Did you mean \'"noppers-15-min"\'?'],
  ['an estimate id in an article', 'article.mdx(7,51): error TS2820', ''],
  ['an arm of another study in an article', 'article.mdx(9,39): error TS2322', ''],
  ['a statement id in an article', 'article.mdx(11,10): error TS2322', ''],
  ['a study id in an article', 'article.mdx(13,10): error TS2820', 'Did you mean \'"noppers-2011"\'?'],
  ['a component in an article', 'article.mdx(15,2): error TS2551', ''],
  ['a source id in a claim', 'entries.ts(13,16): error TS2820', ''],
  ['a passage of another source in a claim', 'entries.ts(18,16): error TS2322', ''],
  ['an estimate id in a claim', 'entries.ts(24,15): error TS2820', ''],
  ['the source that graded a claim', 'entries.ts(31,48): error TS2322', ''],
  ['an effect without a certainty', 'entries.ts(38,12): error TS1360', ''],
  ['an arm of another study in an estimate', 'entries.ts(47,11): error TS2353', ''],
  ['a source id in a study', 'entries.ts(51,13): error TS2820', ''],
  ['a source id in a statement', 'entries.ts(55,13): error TS2820', ''],
  ['a field that a source does not have', 'entries.ts(61,53): error TS2353', ''],
  ['an id in two files of a registry', 'entries.ts(67,43): error TS2345', ''],
  ['an id twice in one file', 'entries.ts(71,3): error TS1117', ''],
] as const;

test.for(mistakes)('the compiler finds %s', ([, error, advice]) => {
  const line = output.split('\n').find((candidate) => candidate.includes(error));
  expect(line, output).toContain(advice);
});

test('the compiler finds nothing else', () => {
  const places = new Set(output.match(/^\S+\(\d+,/gm));
  expect(places.size).toBe(mistakes.length);
});
