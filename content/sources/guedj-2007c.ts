import type { Source } from '@/lib/domain/source';

export const guedj2007c = {
  kind: 'study-report',
  name: 'Guedj 2007c',
  csl: {
    type: 'article-journal',
    title: 'Voxel-by-voxel analysis of brain SPECT perfusion in Fibromyalgia',
    author: [
      { family: 'Guedj', given: 'Eric' },
      { family: 'Taïeb', given: 'David' },
      { family: 'Cammilleri', given: 'Serge' },
      { family: 'Lussato', given: 'David' },
      { family: 'de Laforte', given: 'Catherine' },
      { family: 'Niboyet', given: 'Jean' },
      { family: 'Mundler', given: 'Olivier' },
    ],
    issued: '2007',
    page: '85-88',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract in a library record.',
  },
  passages: {
    design: {
      locator: { kind: 'abstract' },
      says: '18 women with fibromyalgia, aged 25 to 63, and 10 healthy women had brain scans. The women with fibromyalgia were scanned again about one month later, after ketamine. No woman had a placebo.',
      figures: [18, 25, 63, 10, 1],
    },
    'scan-before': {
      locator: { kind: 'abstract' },
      says: 'Of the women with low blood flow in two areas at the front of the brain, 83% did not respond to ketamine; of the others, 91% did.',
      figures: [83, 91, 2],
    },
    'month-later': {
      locator: { kind: 'abstract' },
      says: 'In the second scan, about one month later, only the women who responded showed a clear change in blood flow.',
      figures: [1],
    },
  },
  unconfirmed: 'The record that we read does not show the journal. The paper probably tells of the same women as the two other papers of 2007, and one more.',
} as const satisfies Source;
