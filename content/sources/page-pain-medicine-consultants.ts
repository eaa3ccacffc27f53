import type { Source } from '@/lib/domain/source';

export const pagePainMedicineConsultants = {
  kind: 'clinic-page',
  name: 'Pain Medicine Consultants',
  csl: {
    type: 'webpage',
    title: "If You're Living With Fibromyalgia Pain, Ketamine Can Help",
    author: [
      { family: 'Coughlan', given: 'Richard' },
    ],
    'container-title': 'Pain Medicine Consultants',
  },
  interest: {
    kind: 'publisher-sells-it',
    why: 'The clinic offers ketamine infusions.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'Its statements are checked one by one below.',
  },
  passages: {
  },
  unconfirmed: 'We do not know the page’s address or date.',
} as const satisfies Source;
