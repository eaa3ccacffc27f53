import type { Source } from '@/lib/domain/source';

export const ketamineEuropeLabels = {
  kind: 'regulatory',
  name: 'ketamine-europe-labels',
  csl: {
    type: 'report',
    title: 'European product information for ketamine and esketamine injections (Switzerland, Germany, Norway)',
    author: [
      { literal: 'National medicines agencies / manufacturers' },
    ],
    'container-title': 'product information',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
  },
  passages: {
  },
  unconfirmed: 'TO EDIT verified_note: added by the second reader, November 2026; sections in copies, translated by us',
} as const satisfies Source;
