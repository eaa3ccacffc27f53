import type { Source } from '@/lib/domain/source';

export const ketamineUsGeneric = {
  kind: 'regulatory',
  name: 'ketamine-us-generic',
  csl: {
    type: 'report',
    title: 'Ketamine hydrochloride injection, USP (Pfizer/Hospira): US prescribing information',
    author: [
      { literal: 'US Food and Drug Administration / Pfizer (Hospira)' },
    ],
    issued: '2024-05',
    'container-title': 'FDA label (manufacturer and DailyMed copies)',
    URL: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=390f2db8-0fcd-4648-b584-9effa084be27',
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
  unconfirmed: 'TO EDIT verified_note: added by the second reader, November 2026; highlights and pregnancy section',
} as const satisfies Source;
