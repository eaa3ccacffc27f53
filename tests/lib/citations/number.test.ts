import { expect, test } from 'vitest';
import type { Use } from '@/lib/articles/article';
import { citationsOf, sourcesOfUse } from '@/lib/citations/number';
import type { Figure } from '@/lib/domain/figure';
import { aClaim, aStatement, anEstimate, someContent } from '../../support/content';

const figure: Figure = {
  kind: 'relief-length',
  title: 'How long does relief last?',
  claims: ['one'],
  groups: [
    {
      title: 'What pages say',
      basis: 'sells-it',
      rows: [
        { name: 'A page', statement: 'p-001', marks: [{ span: { at: 1 }, unit: 'days', claim: 'two' }] },
        { name: 'The same page', statement: 'p-001', marks: [] },
        { name: 'A page that is gone', statement: 'p-404', marks: [] },
      ],
    },
  ],
};
const resting = (...passages: readonly `${string}#${string}`[]) => aClaim({ evidence: passages.map((passage) => ({ passage, stance: 'supports' })) });
const content = someContent({
  claims: { one: resting('a-trial#design', 'a-trial#responders', 'b-trial#design'), two: resting('c-trial#design') },
  estimates: {
    'a-1': anEstimate({ passage: 'a-trial#responders' }),
    'a-2': anEstimate({ passage: 'a-trial#design' }),
    'b-1': anEstimate({ study: 'b-study', passage: 'b-trial#design' }),
  },
  statements: { 'p-001': aStatement({ sources: ['b-trial'] }) },
  figures: { length: figure },
});
const use = (component: Use['component'], id: string, number = 1): Use => ({ component, id, number, place: { path: 'a.mdx', line: 1, column: 1 } });

test('a sentence rests on each source of its claim once', () => {
  expect(sourcesOfUse(content, use('Claim', 'one'))).toEqual(['a-trial', 'b-trial']);
});

test('a figure rests on the sources of its claims, of its marks and on the pages whose statements it draws, each once', () => {
  expect(sourcesOfUse(content, use('Figure', 'length'))).toEqual(['a-trial', 'b-trial', 'c-trial', 'a-page']);
});

test('what a page says rests on the page and then on what it was checked against', () => {
  expect(sourcesOfUse(content, use('Telling', 'p-001'))).toEqual(['a-page', 'b-trial']);
});

test('a table of results rests on the places of that study’s estimates, each source once', () => {
  expect(sourcesOfUse(content, use('Results', 'a-study'))).toEqual(['a-trial']);
});

test.for(['Claim', 'Figure', 'Telling', 'Results', 'Ours'] as const)('a use of %s that names nothing known rests on nothing', (component) => {
  expect(sourcesOfUse(content, use(component, 'not-there'))).toEqual([]);
});

test('numbers follow the order of the text, and each source keeps its own', () => {
  expect(citationsOf(content, { uses: [use('Claim', 'two', 1), use('Claim', 'one', 2), use('Claim', 'two', 3)] })).toEqual([
    { source: 'c-trial', number: 1, uses: [1, 3] },
    { source: 'a-trial', number: 2, uses: [2] },
    { source: 'b-trial', number: 3, uses: [2] },
  ]);
});
