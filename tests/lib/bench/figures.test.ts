import { expect, test } from 'vitest';
import { growth } from '../../bench/build/growth';
import { stepTimes } from '../../bench/build/steps';
import { processorTime } from '../../bench/command';
import { median, ratio } from '../../bench/statistics';

test('the median is the middle of an odd number of values, in whatever order they come', () => {
  expect(median([9, 1, 100])).toBe(9);
});

test('the median of an even number of values lies between the two in the middle', () => {
  expect(median([10, 2, 4, 100])).toBe(7);
});

test('there is no median of nothing', () => {
  expect(() => median([])).toThrow('no median');
});

test('a ratio says how many times its baseline a figure is', () => {
  expect(ratio(30, 20)).toBe('1.50×');
});

test.for([0, undefined])('a baseline of %s gives no ratio', (baseline) => {
  expect(ratio(30, baseline)).toBe('–');
});

test('time in proportion to the number of articles is a growth of one', () => {
  expect(growth({ articles: 100, times: [2, 10] }, { articles: 500, times: [10, 100] })).toEqual(['1.00×', '2.00×']);
});

test('processor time is that of the children, on the second line, in user and system', () => {
  expect(processorTime('0m9.00s 0m9.00s\n1m2.50s 0m3.25s\n')).toBeCloseTo(65.75);
});

const lines = [
  { at: 2, text: 'Content is sound: 3 articles' },
  { at: 3, text: 'Creating an optimized production build ...' },
  { at: 7, text: '✓ Compiled successfully in 4.0s' },
  { at: 8, text: 'Running TypeScript ...' },
  { at: 12, text: 'Collecting page data using 1 worker ...' },
  { at: 14, text: 'Generating static pages using 1 worker (0/50) ...' },
  { at: 15, text: 'Generating static pages using 1 worker (25/50)' },
  { at: 20, text: '✓ Generating static pages using 1 worker (50/50) in 6s' },
  { at: 21, text: 'Running onBuildComplete from seal' },
];

test('each step of a build lasts from the end of the one before to its own, and all of them as long as the build', () => {
  const times = stepTimes(lines, 30, 24);
  expect(times).toEqual({ check: 2, compile: 5, types: 5, 'list pages': 2, render: 6, write: 1, seal: 3, compress: 6 });
});

test('a build that does not tell the end of a step is not taken for one without it', () => {
  expect(() => stepTimes(lines.filter(({ at }) => at !== 20), 30, 24)).toThrow('end of “render”');
});
