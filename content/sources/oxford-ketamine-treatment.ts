import type { Source } from '@/lib/domain/source';

export const oxfordKetamineTreatment = {
  kind: 'official-page',
  name: 'Oxford ketamine service: preparing',
  csl: {
    type: 'webpage',
    title: 'Treatment: preparing for treatment',
    author: [
      { literal: 'Oxford Health NHS Foundation Trust' },
    ],
    'container-title': 'Oxford Health ketamine service',
    URL: 'https://www.oxfordhealth.nhs.uk/ips/ketamine-trd/treatment/',
  },
  interest: {
    kind: 'publisher-sells-it',
    why: 'A UK public trust wrote it for its own service, for which people pay.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read the first part of the page in stored copies. It is about low-dose drips for depression, not for pain.',
  },
  passages: {
    feelings: {
      locator: { kind: 'section', heading: 'Psychological preparation' },
      says: 'It is normal to be a little anxious or unsure beforehand. The effects will feel strange. Staff encourage people to let them happen and not to fight them, and slow breathing can help to be calm.',
    },
    room: {
      locator: { kind: 'section', heading: 'Headphones and music' },
      says: 'The clinic has three bays with curtains between them, and no private rooms. It strongly suggests headphones that keep out noise.',
      figures: [3],
    },
  },
  unconfirmed: 'We did not see the date of the page or its exact title.',
} as const satisfies Source;
