import type { Source } from '@/lib/domain/source';

export const anderson2022 = {
  kind: 'review',
  name: 'Anderson 2022',
  csl: {
    type: 'article-journal',
    title: 'Ketamine-induced cystitis: a comprehensive review of the urologic effects of this psychoactive drug',
    author: [
      { family: 'Anderson', given: 'Danyon J' },
      { family: 'Zhou', given: 'Jessica' },
      { family: 'Cao', given: 'David' },
      { family: 'McDonald', given: 'Matthew' },
      { family: 'Guenther', given: 'Maya' },
      { family: 'Hasoon', given: 'Jamal' },
      { family: 'Viswanath', given: 'Omar' },
      { family: 'Kaye', given: 'Alan D' },
      { family: 'Urits', given: 'Ivan' },
    ],
    issued: '2022',
    'container-title': 'Health Psychology Research',
    issue: '3',
    DOI: '10.52965/001c.38247',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract in a copy, not the whole paper.',
  },
  passages: {
    risk: {
      locator: { kind: 'abstract' },
      says: 'People who use ketamine regularly have 3 to 4 times the risk of symptoms of an inflamed bladder.',
      figures: [3, 4],
    },
    stopping: {
      locator: { kind: 'abstract' },
      says: 'The treatment is above all to stop using ketamine.',
    },
  },
} as const satisfies Source;
