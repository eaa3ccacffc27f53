import type { Source } from '@/lib/domain/source';

export const jensen2012 = {
  kind: 'study-report',
  name: 'Jensen 2012',
  csl: {
    type: 'article-journal',
    title: "Patients with fibromyalgia display less functional connectivity in the brain's pain inhibitory network",
    author: [
      { family: 'Jensen', given: 'Karin B' },
      { family: 'Loitoile', given: 'Rita' },
      { family: 'Kosek', given: 'Eva' },
      { family: 'Petzke', given: 'Frank' },
      { family: 'Carville', given: 'Serena' },
      { family: 'Fransson', given: 'Peter' },
      { family: 'Marcus', given: 'Hanke' },
      { family: 'Williams', given: 'Steven C R' },
      { family: 'Choy', given: 'Ernest' },
      { family: 'Mainguy', given: 'Yves' },
      { family: 'Vitton', given: 'Olivier' },
      { family: 'Gracely', given: 'Richard H' },
      { family: 'Gollub', given: 'Randy' },
      { family: 'Ingvar', given: 'Martin' },
      { family: 'Kong', given: 'Jian' },
    ],
    issued: '2012-04',
    'container-title': 'Molecular Pain',
    volume: '8',
    page: '32',
    DOI: '10.1186/1744-8069-8-32',
    PMID: '22537768',
    PMCID: 'PMC3404927',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
  },
  passages: {
    thalamus: {
      locator: { kind: 'abstract' },
      says: 'The thalamus was one of the two brain areas from which the researchers looked at links with other areas, in 28 people with fibromyalgia and 14 without. No ketamine was given.',
      figures: [2, 28, 14],
    },
    pressure: {
      locator: { kind: 'abstract' },
      says: '28 people with fibromyalgia needed less pressure than 14 others to feel the same pain.',
      figures: [28, 14],
    },
    connections: {
      locator: { kind: 'abstract' },
      says: 'Areas of the brain that dampen pain were less well linked.',
    },
  },
} as const satisfies Source;
