import type { Source } from '@/lib/domain/source';

export const oxfordKetamineCarers = {
  kind: 'official-page',
  name: 'Oxford ketamine service: for carers',
  csl: {
    type: 'webpage',
    title: 'Important information for carers',
    author: [
      { literal: 'Oxford Health NHS Foundation Trust' },
    ],
    issued: '2024-03-06',
    'container-title': 'Oxford Health ketamine service',
    URL: 'https://www.oxfordhealth.nhs.uk/ips/ketamine-trd/carers/',
  },
  interest: {
    kind: 'publisher-sells-it',
    why: 'A UK public trust wrote it for its own service, for which people pay.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read a stored copy. It is about low-dose drips for depression, not for pain.',
  },
  passages: {
    waiting: {
      locator: { kind: 'section', heading: 'Attending the appointment' },
      says: 'People are asked to come with somebody. That person cannot sit with them during the treatment.',
    },
    after: {
      locator: { kind: 'section', heading: 'After treatment' },
      says: 'The treatment takes about an hour, and people stay for a further hour until somebody has checked them. They may still feel a little strange; this passes before they leave. Afterwards people are often tired and may have a headache. They are to do very little for the rest of the day.',
    },
    feelings: {
      locator: { kind: 'section', heading: 'After treatment' },
      says: 'Some people find it an emotional release, and it can feel overwhelming at first.',
    },
  },
} as const satisfies Source;
