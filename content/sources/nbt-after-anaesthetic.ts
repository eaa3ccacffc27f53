import type { Source } from '@/lib/domain/source';

export const nbtAfterAnaesthetic = {
  kind: 'official-page',
  name: 'North Bristol day surgery advice',
  csl: {
    type: 'webpage',
    title: 'Day Surgery Unit',
    author: [
      { literal: 'North Bristol NHS Trust' },
    ],
    'container-title': 'North Bristol NHS Trust',
    URL: 'https://www.nbt.nhs.uk/our-services/a-z-services/day-surgery-unit',
  },
  interest: {
    kind: 'none-known',
    why: 'A UK public hospital wrote it for people who go home after an operation.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read a stored copy without a date. It is about full anaesthesia for operations, not about low-dose ketamine.',
  },
  passages: {
    day: {
      locator: { kind: 'section', heading: 'Preparation for your treatment' },
      says: 'For at least 24 hours after a general anaesthetic: no driving, no cooking, kettles or machines, no alcohol or sleeping tablets, no important legal or money decisions, and no signing.',
      figures: [24],
    },
    adult: {
      locator: { kind: 'section', heading: 'Preparation for your treatment' },
      says: 'A responsible adult takes you home and stays for 24 hours, because you react more slowly.',
      figures: [24],
    },
  },
  unconfirmed: 'The name of the publisher is as the site’s address suggests.',
} as const satisfies Source;
