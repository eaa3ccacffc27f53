import type { Source } from '@/lib/domain/source';

export const ketamineOtherLabelsInteractions = {
  kind: 'regulatory',
  name: 'ketamine-other-labels-interactions',
  csl: {
    type: 'report',
    title: 'Interaction sections of ketamine product information outside the US (two monograph copies)',
    author: [
      { literal: 'Manufacturers / monograph sites' },
    ],
    'container-title': 'product information',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
  },
  passages: {
  },
  unconfirmed: 'TO EDIT verified_note: added by the second reader, November 2026',
} as const satisfies Source;
