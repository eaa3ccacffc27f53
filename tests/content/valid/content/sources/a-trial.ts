import type { Source } from '@/lib/domain/source';

export const aTrial = {
  kind: 'study-report',
  name: 'A trial',
  csl: { type: 'article-journal', title: 'A trial of something', issued: '2011-10', DOI: '10.1000/182' },
  interest: { kind: 'unclear', why: 'Who paid for it is not shown.' },
  read: { how: 'abstract', on: '2026-11-22' },
  passages: {
    responders: { locator: { kind: 'abstract' }, says: 'Of 12 people 8 felt better after 15 minutes.', figures: [12, 8, 15, 3] },
    design: { locator: { kind: 'abstract' }, says: 'A trial with 24 people.', figures: [24] },
  },
} as const satisfies Source;
