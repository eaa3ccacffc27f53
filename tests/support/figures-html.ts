import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ClaimFigure } from '@/components/figures/claim-figure';
import { People } from '@/components/figures/people';
import { StudyFlow } from '@/components/figures/study-flow';
import * as content from '@/content';
import type { Content } from '@/lib/domain/content';
import type { Figure } from '@/lib/domain/figure';
import type { Count } from '@/lib/figures/people';
import { flowOf } from '@/lib/figures/study-flow';

const library = content as unknown as Content;
const sound = library.estimates['noppers-2011-15-min'] as Count;

/** Counts that are hard to draw well: one of one, nobody, a large group, words without end. */
const hard: Readonly<Record<string, Count>> = {
  'one-of-one': { ...sound, arms: { ketamine: { n: 1, of: 1 } } },
  nobody: { ...sound, arms: { ketamine: { n: 0, of: 12 }, midazolam: { n: 0, of: 12 } } },
  'five-hundred': { ...sound, arms: { ketamine: { n: 125, of: 500 }, midazolam: { n: 40, of: 500 } } },
  'long-words': { ...sound, outcome: 'People whose hydroxynorketaminemetabolitemeasurement was lower, and whose pain was more than half gone, '.repeat(2) },
};

const estimates = { ...library.estimates, ...hard };
const overTime: Figure = { kind: 'people-over-time', title: 'A long and hard title '.repeat(6), claims: ['noppers-conclusion'], estimates: ['five-hundred', 'nobody'] };
const iconArray: Figure = { kind: 'icon-array', title: 'Hard counts', claims: ['noppers-conclusion'], estimates: Object.keys(hard), comparison: 'midazolam' };
const figures: Readonly<Record<string, Figure>> = { ...library.figures, 'hard-over-time': overTime, 'hard-icons': iconArray };
const all: Content = { ...library, estimates, figures };

/** The HTML of every figure of the library and of the hard ones, printed as JSON: what a browser test shows in each theme. */
const html = [
  ...Object.entries(figures).map(([id, figure]) => createElement(ClaimFigure, { id, figure, citations: [], content: all })),
  ...Object.entries(estimates).flatMap(([id, estimate]) => (estimate.measure === 'count' ? [createElement(People, { id, estimate, content: all })] : [])),
  ...Object.entries(library.studies).flatMap(([id, study]) => {
    const flow = flowOf(library, id);
    return flow ? [createElement(StudyFlow, { id, study, flow })] : [];
  }),
].map((element) => renderToStaticMarkup(element));

process.stdout.write(JSON.stringify(html));
