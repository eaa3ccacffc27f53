import type { Source } from '@/lib/domain/source';

export const anzca2021 = {
  kind: 'guideline',
  name: 'Australian and New Zealand statement 2021',
  csl: {
    type: 'report',
    title: 'PS12(PM) Position statement on the use of ketamine in the management of chronic non-cancer pain',
    author: [
      { literal: 'Faculty of Pain Medicine, Australian and New Zealand College of Anaesthetists' },
    ],
    issued: '2021-07',
    'container-title': 'ANZCA professional document',
    URL: 'https://www.anzca.edu.au/news/fpm-news/new-fpm-professional-document',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read what the faculty’s own news page and a pain organisation tell of it, not the statement itself.',
  },
  passages: {
    'not-a-guideline': {
      locator: { kind: 'reported', by: 'the faculty’s news page and Pain Australia' },
      says: 'The statement says plainly that it is not a guideline. It calls the field controversial, with wide differences in how ketamine is used and in the results.',
    },
    'off-label': {
      locator: { kind: 'reported', by: 'the faculty’s news page and Pain Australia' },
      says: 'Giving ketamine for long-lasting pain that is not from cancer is off-label, that is, outside its approval.',
    },
  },
  unconfirmed: 'The link leads to the faculty’s news about the statement.',
} as const satisfies Source;
