import type { Source } from '@/lib/domain/source';

export const pageHealthRising = {
  kind: 'patient-organisation-page',
  name: 'Health Rising',
  csl: {
    type: 'webpage',
    title: 'Ketamine and Fibromyalgia: An Overview',
    'container-title': 'Health Rising',
  },
  interest: {
    kind: 'asks-for-donations',
    why: 'It does not sell the treatment. It asks its readers for donations.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'Its statements are checked one by one below.',
  },
  passages: {
  },
  unconfirmed: 'We do not know the page’s address, author or date.',
} as const satisfies Source;
