import type { Source } from '@/lib/domain/source';

export const youngGlutamateMap = {
  kind: 'study-report',
  name: 'Young’s map of glutamate binding',
  csl: {
    type: 'article-journal',
    title: 'Quisqualate- and NMDA-sensitive [3H]glutamate binding in primate brain',
    author: [
      { family: 'Young', given: 'A B' },
      { family: 'Dauth', given: 'G W' },
      { family: 'Hollingsworth', given: 'Z' },
      { family: 'Penney', given: 'J B' },
      { family: 'Kaatz', given: 'K' },
      { family: 'Gilman', given: 'S' },
    ],
    DOI: '10.1002/jnr.490270412',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract, in two stored copies. It is about brains of monkeys, not about fibromyalgia or ketamine.',
  },
  passages: {
    densest: {
      locator: { kind: 'abstract' },
      says: 'In the brains of monkeys, the kind of glutamate binding that belongs to NMDA receptors was densest in the hippocampus and in the outer layers of the cortex.',
    },
    thalamus: {
      locator: { kind: 'abstract' },
      says: 'In the thalamus glutamate binding was generally low, for both kinds that were mapped, except in three of its parts: anterior ventral, lateral dorsal and pulvinar.',
      figures: [3],
    },
    everywhere: {
      locator: { kind: 'abstract' },
      says: 'Both kinds of binding were found in every region of the brain.',
    },
  },
  unconfirmed: 'The copies that we read do not show the journal’s name, the year or the pages. One of them shows the DOI.',
} as const satisfies Source;
