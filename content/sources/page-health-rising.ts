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
  outline: {
    paragraphs: 41,
    headings: [
      { heading: 'Ketamine and Fibromyalgia: An Overview', at: 4 },
      { heading: 'Ketamine Is…..', at: 8 },
      { heading: 'Ketamine Might Work in Fibromyalgia or Chronic Fatigue Syndrome (ME/CFS) Because…', at: 13 },
      { heading: 'Chronic Fatigue Syndrome (ME/CFS) and Fibromyalgia Studies', at: 15 },
      { heading: 'Chronic Fatigue Syndrome (ME/CFS) and Fibromyalgia Doctors Report', at: 22 },
      { heading: 'ME/CFS and Fibromyalgia Patients Report', at: 25 },
      { heading: 'Other Diseases', at: 28 },
      { heading: 'Conclusions', at: 31 },
      { heading: 'Learn More About Ketamine', at: 35 },
    ],
  },
  passages: {},
  unconfirmed: 'We do not know the page’s address, author or date.',
} as const satisfies Source;
