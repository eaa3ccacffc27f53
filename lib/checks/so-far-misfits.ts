import type { Content } from '../domain/content';
import { studiesSoFar, uncountedStudies, type SoFarFigure } from '../figures/people-so-far';
import type { Misfit } from './misfit';

/** What keeps the people so far from being counted, and the many from being told. */
export function soFarMisfits(content: Content, { population: { claim, millions } }: SoFarFigure): readonly Misfit[] {
  const told = content.claims[claim]?.text ?? '';
  return [
    ...(told.includes(` ${millions} million `)
      ? []
      : [{ near: 'population', found: `${millions} million people`, expected: `a number that claim “${claim}” tells in millions`, mend: 'correct the number, or name the claim that tells it' }]),
    ...uncountedStudies(content).map((id) => ({
      near: 'people-so-far',
      found: `the study “${id}”, whose people we cannot count`,
      expected: 'an arm “ketamine” with its number, or one arm',
      mend: `give the number in content/studies/${id}.ts`,
    })),
    ...(studiesSoFar(content).length === 0 ? [{ near: 'people-so-far', found: 'no study to draw', expected: 'a study that compares ketamine in fibromyalgia', mend: 'take the figure out' }] : []),
  ];
}
