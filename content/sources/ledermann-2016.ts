import type { Source } from '@/lib/domain/source';

export const ledermann2016 = {
  kind: 'study-report',
  name: 'Ledermann 2016',
  csl: {
    type: 'article-journal',
    title: 'Relation of dopamine receptor 2 binding to pain perception in female fibromyalgia patients with and without depression - A [11C] raclopride PET-study',
    author: [
      { family: 'Ledermann', given: 'K' },
      { family: 'Jenewein', given: 'J' },
      { family: 'Sprott', given: 'H' },
      { family: 'Hasler', given: 'G' },
      { family: 'Schnyder', given: 'U' },
      { family: 'Warnock', given: 'G' },
      { family: 'Johayem', given: 'A' },
      { family: 'Kollias', given: 'S' },
      { family: 'Buck', given: 'A' },
      { family: 'Martin-Soelch', given: 'C' },
    ],
    issued: '2016',
    'container-title': 'European Neuropsychopharmacology',
    volume: '26',
    issue: '2',
    page: '320-330',
    DOI: '10.1016/j.euroneuro.2015.12.007',
  },
  interest: {
    kind: 'none-known',
    why: 'Paid for by the Swiss National Science Foundation and the Bangerter Foundation.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read the title, the authors and the abstract of the thesis that it belongs to.',
  },
  passages: {
    people: {
      locator: { kind: 'reported', by: 'the thesis and a sister paper' },
      says: 'Brain scans of 24 women with fibromyalgia, 11 with and 13 without depression, and 17 healthy women. No ketamine was given.',
      figures: [24, 11, 13, 17],
    },
    results: {
      locator: { kind: 'reported', by: 'the thesis and a sister paper' },
      says: 'The results of the paper itself were not shown in anything that we read.',
    },
  },
} as const satisfies Source;
