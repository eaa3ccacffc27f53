import type { Source } from '@/lib/domain/source';

export const schwartzman2011 = {
  kind: 'review',
  name: 'Schwartzman 2011',
  csl: {
    type: 'article-journal',
    title: 'The use of ketamine in complex regional pain syndrome: possible mechanisms',
    author: [
      { family: 'Schwartzman', given: 'Robert J' },
    ],
    issued: '2011',
    'container-title': 'Expert Review of Neurotherapeutics',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'not-seen',
    on: '2026-11-22',
    note: 'We have not seen this paper or its abstract. All that we say of it comes from its title.',
  },
  passages: {
    title: {
      locator: { kind: 'title' },
      says: 'By its title this is a paper on ketamine in complex regional pain syndrome and on how it might work there. The title does not name fibromyalgia.',
    },
  },
  unconfirmed: 'We know the title, the first author, the journal and the year from a page that cites the paper. The other authors, volume and pages are from memory, so we leave them out.',
} as const satisfies Source;
