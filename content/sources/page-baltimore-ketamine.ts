import type { Source } from '@/lib/domain/source';

export const pageBaltimoreKetamine = {
  kind: 'clinic-page',
  name: 'Baltimore Ketamine',
  csl: {
    type: 'webpage',
    title: 'Ketamine: A Modern Treatment for Fibromyalgia',
    'container-title': 'Baltimore Ketamine',
    URL: 'https://baltimoreketamineclinic.com/ketamine-a-modern-treatment-for-fibromyalgia/',
  },
  interest: {
    kind: 'publisher-sells-it',
    why: 'The clinic offers ketamine infusions and invites readers to book.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'Its statements are checked one by one below.',
  },
  outline: {
    paragraphs: 8,
    headings: [
      { heading: 'Ketamine: A Modern Treatment for Fibromyalgia', at: 1 },
      { heading: 'What is Fibromyalgia?', at: 2 },
      { heading: 'Ketamine for Fibromyalgia', at: 5 },
      { heading: 'What to do next?', at: 7 },
    ],
  },
  passages: {},
  unconfirmed: 'We do not know its author or date.',
} as const satisfies Source;
