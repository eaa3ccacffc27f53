import type { Source } from '@/lib/domain/source';

export const henriksson2002 = {
  kind: 'review',
  name: 'Henriksson 2002',
  csl: {
    type: 'article-journal',
    title: 'The promise of N-methyl-D-aspartate receptor antagonists in fibromyalgia',
    author: [
      { family: 'Henriksson', given: 'K G' },
      { family: 'Sörensen', given: 'J' },
    ],
    issued: '2002',
    'container-title': 'Rheumatic Disease Clinics of North America',
    DOI: '10.1016/S0889-857X(01)00013-8',
    URL: 'https://linkinghub.elsevier.com/retrieve/pii/S0889-857X(01)00013-8',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read parts of the full text on the publisher’s page.',
  },
  passages: {
    'where-nmda': {
      locator: { kind: 'section', heading: 'Section snippets' },
      says: 'NMDA receptors sit on many cells of the brain and spinal cord. In animals they were also found on fine nerve fibres outside the brain and spinal cord.',
    },
    'not-everyone': {
      locator: { kind: 'section', heading: 'Section snippets' },
      says: 'Not every patient gets relief when these receptors are blocked.',
    },
  },
  unconfirmed: 'The authors’ names and the year are from memory.',
} as const satisfies Source;
