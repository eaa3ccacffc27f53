import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as library from '@/content';
import { soFarMisfits } from '@/lib/checks/so-far-misfits';
import type { Content } from '@/lib/domain/content';
import type { Study } from '@/lib/domain/study';
import { peopleIn, roughly, scaleOf, soFarTable, studiesSoFar, uncountedStudies, type SoFarFigure } from '@/lib/figures/people-so-far';
import { aClaim, someContent } from '../../support/content';
import { runs } from '../../support/runs';

const figure: SoFarFigure = {
  kind: 'people-so-far',
  title: 'How many?',
  claims: ['relief-15-min'],
  population: { claim: 'relief-15-min', millions: 4, name: 'adults' },
};

const withStudy = (different: Partial<Study>) => someContent({ studies: { 'a-study': { ...someContent().studies['a-study'], ...different } as Study } });
const ketamine = (n: number | null) => ({ name: 'Ketamine', n });
const other = (n: number | null) => ({ name: 'Salt water', n });

test('people who had both drugs in turn are counted once, people in two groups together', () => {
  const arms = { ketamine: ketamine(29), placebo: other(29) };
  expect(studiesSoFar(withStudy({ design: 'crossover-trial', arms }))[0]).toMatchObject({ people: 29, onKetamine: 29 });
  expect(studiesSoFar(withStudy({ design: 'randomised-controlled-trial', arms }))[0]).toMatchObject({ people: 58, onKetamine: 29 });
  expect(studiesSoFar(withStudy({ design: 'crossover-trial', arms: { crossover: other(18) } }))[0]).toMatchObject({ people: 18, onKetamine: 18 });
});

test('studies without a comparison, in other illnesses or without a result are not counted', () => {
  const arms = { ketamine: ketamine(34) };
  for (const design of ['open-label', 'case-report', 'protocol', 'systematic-review', 'imaging-study'] as const) expect(studiesSoFar(withStudy({ design, arms }))).toEqual([]);
  expect(studiesSoFar(withStudy({ design: 'crossover-trial', subject: 'ketamine-in-other-pain', arms }))).toEqual([]);
});

test('a study that does not tell how many people it had is refused, not left out in silence', () => {
  for (const arms of [{ ketamine: ketamine(null), placebo: other(12) }, { ketamine: ketamine(12), placebo: other(null) }, { drug: other(12), placebo: other(12) }]) {
    const content = withStudy({ design: 'randomised-controlled-trial', arms });
    expect(uncountedStudies(content)).toEqual(['a-study']);
    expect(soFarMisfits(content, figure).map(({ found }) => found)).toContain('the study “a-study”, whose people we cannot count');
  }
});

test('a number of millions that the claim does not tell is refused', () => {
  const claims = { 'relief-15-min': aClaim({ text: 'About 14 million adults have it.' }) };
  const arms = { ketamine: ketamine(12), placebo: other(12) };
  const content = { ...withStudy({ arms }), claims };
  expect(soFarMisfits(content, figure)).toHaveLength(1);
  expect(soFarMisfits(content, { ...figure, population: { ...figure.population, millions: 14 } })).toEqual([]);
});

test('the scale is true to two leading figures, for any few and any many', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 900 }), (few, millions) => {
      const { oneFor, daysForAll } = scaleOf(few, millions);
      expect(Math.abs((oneFor * few) / (millions * 1e6) - 1)).toBeLessThanOrEqual(0.05);
      expect(Math.abs(daysForAll - (millions * 1e6) / 86_400)).toBeLessThanOrEqual(0.5);
      expect(roughly(oneFor)).toBe(oneFor);
    }),
    runs,
  );
});

test('the library counts 82 people in four studies, 70 of them on ketamine', () => {
  const content: Content = library;
  expect(studiesSoFar(content).map(({ year, people }) => [year, people])).toEqual([['1995', 11], ['1997', 18], ['2000', 29], ['2011', 24]]);
  expect(peopleIn(studiesSoFar(content))).toBe(82);
  expect(soFarTable(content, library.figures['people-so-far']).rows.at(-2)).toEqual(['All of them', '', '82', '70', '']);
});
