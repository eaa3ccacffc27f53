import type { Source } from '@/lib/domain/source';

export const gsttAfterAnaesthetic = {
  kind: 'official-page',
  name: 'Guy’s and St Thomas’ advice after an anaesthetic',
  csl: {
    type: 'webpage',
    title: 'Instructions after anaesthetic or sedation',
    author: [
      { literal: 'Guy’s and St Thomas’ NHS Foundation Trust' },
    ],
    'container-title': 'Guy’s and St Thomas’ health information',
    URL: 'https://www.guysandstthomas.nhs.uk/health-information/anaesthetic/instructions-after-anaesthetic-or-sedation',
  },
  interest: {
    kind: 'none-known',
    why: 'A UK public hospital wrote it for people who go home after an operation.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read a stored copy without a date, marked as under review. It is about anaesthesia and sedation for operations, and does not name ketamine.',
  },
  passages: {
    'two-days': {
      locator: { kind: 'section', heading: 'For 48 hours after surgery' },
      says: 'For 48 hours after an anaesthetic or sedation: no driving or cycling, no machines, no cooking or hot liquids, no alcohol, no sleeping tablets, no important decisions and no contracts. For the first 24 hours somebody stays with you.',
      figures: [48, 24],
    },
  },
  unconfirmed: 'The name of the publisher is as the site’s address suggests.',
} as const satisfies Source;
