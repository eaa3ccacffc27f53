import type { Source } from '@/lib/domain/source';

export const geneScan2025 = {
  kind: 'study-report',
  name: 'Gene study 2025',
  csl: {
    type: 'article',
    title: 'The genetics of fibromyalgia and its relationships to psychiatric and medical traits',
    issued: '2025-09',
    'container-title': 'medRxiv',
    DOI: '10.1101/2025.09.18.25335991',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract of the preprint. A preprint has not been reviewed by other researchers.',
  },
  passages: {
    places: {
      locator: { kind: 'abstract' },
      says: 'The genes of 85,139 people with fibromyalgia and 1,642,433 others were compared. In people of European descent 10 places were linked with fibromyalgia, in those of African descent 1.',
      figures: [85139, 1642433, 10, 1],
    },
  },
  unconfirmed: 'The authors were not shown in what we read. The date is that in its number.',
} as const satisfies Source;
