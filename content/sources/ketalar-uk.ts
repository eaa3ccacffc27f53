import type { Source } from '@/lib/domain/source';

export const ketalarUk = {
  kind: 'regulatory',
  name: 'ketalar-uk',
  csl: {
    type: 'report',
    title: 'Ketalar summary of product characteristics (UK, revision year 2019)',
    author: [
      { literal: 'Pfizer Limited / MHRA' },
    ],
    issued: '2019',
    'container-title': 'UK product information',
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
  unconfirmed: 'TO EDIT verified_note: copy. Second reader, November 2026: copy re-read; matches',
} as const satisfies Source;
