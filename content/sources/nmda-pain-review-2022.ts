import type { Source } from '@/lib/domain/source';

export const nmdaPainReview2022 = {
  kind: 'review',
  name: 'NMDA and pain review 2022',
  csl: {
    type: 'article-journal',
    title: 'NMDARs mediate peripheral and central sensitization contributing to chronic orofacial pain',
    issued: '2022-09',
    'container-title': 'Frontiers in Cellular Neuroscience',
    DOI: '10.3389/fncel.2022.999509',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract. It is about pain of the face and mouth.',
  },
  passages: {
    'glutamate-receptor': {
      locator: { kind: 'abstract' },
      says: 'NMDA receptors are one group of glutamate receptors. They carry exciting signals between nerve cells of the brain and spinal cord.',
    },
    sensitisation: {
      locator: { kind: 'abstract' },
      says: 'They take part when nerves become over-sensitive to pain, both outside and inside the brain and spinal cord.',
    },
  },
  unconfirmed: 'The authors’ names were not in the copy we read.',
} as const satisfies Source;
