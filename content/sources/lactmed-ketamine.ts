import type { Source } from '@/lib/domain/source';

export const lactmedKetamine = {
  kind: 'regulatory',
  name: 'lactmed-ketamine',
  csl: {
    type: 'report',
    title: 'Ketamine use while breastfeeding (Drugs and Lactation Database entry, copy)',
    author: [
      { literal: 'US National Library of Medicine / Drugs.com' },
    ],
    issued: '2023-07',
    'container-title': 'LactMed copy, last updated 15 July 2023',
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
  unconfirmed: 'TO EDIT note: Older copies of the same page (no human data yet) are still in circulation. | verified_note: added by the second reader, November 2026 | kind_note: reference database',
} as const satisfies Source;
