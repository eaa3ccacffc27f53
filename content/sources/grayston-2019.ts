import type { Source } from '@/lib/domain/source';

export const grayston2019 = {
  kind: 'review',
  name: 'Grayston 2019',
  csl: {
    type: 'article-journal',
    title: 'A systematic review and meta-analysis of the prevalence of small fiber pathology in fibromyalgia: implications for a new paradigm in fibromyalgia etiopathogenesis',
    author: [
      { family: 'Grayston', given: 'Rebecca' },
      { family: 'Czanner', given: 'Gabriela' },
      { family: 'Elhadd', given: 'Kareim' },
      { family: 'Goebel', given: 'Andreas' },
      { family: 'Frank', given: 'Bernhard' },
      { family: 'Üçeyler', given: 'Nurcan' },
      { family: 'Malik', given: 'Rayaz A' },
      { family: 'Alam', given: 'Uazman' },
    ],
    issued: '2019-04',
    'container-title': 'Seminars in Arthritis and Rheumatism',
    volume: '48',
    issue: '5',
    page: '933-940',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract in a copy on a research portal.',
  },
  passages: {
    share: {
      locator: { kind: 'abstract' },
      says: '8 studies with 222 people with fibromyalgia were pooled. 49% had changes in their small nerve fibres (range 38% to 60%).',
      figures: [8, 222, 49, 38, 60],
    },
  },
} as const satisfies Source;
