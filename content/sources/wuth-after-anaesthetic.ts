import type { Source } from '@/lib/domain/source';

export const wuthAfterAnaesthetic = {
  kind: 'official-page',
  name: 'Wirral hospital advice after an anaesthetic',
  csl: {
    type: 'webpage',
    title: 'Advice following a general anaesthetic',
    author: [
      { literal: 'Wirral University Teaching Hospital NHS Foundation Trust' },
    ],
    'container-title': 'Wirral University Teaching Hospital',
    URL: 'https://wuth.nhs.uk/our-locations/having-an-operation-adults/daycase-surgery/recovery-at-home/advice-following-a-general-anaesthetic',
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
      locator: { kind: 'opening', paragraph: 1 },
      says: 'After a general anaesthetic: for 24 hours no driving or cycling, no important decisions or documents, and no alcohol. No sleeping tablets on the first night.',
      figures: [24],
    },
    adult: {
      locator: { kind: 'opening', paragraph: 1 },
      says: 'A responsible adult takes you home and can stay overnight.',
    },
    reach: {
      locator: { kind: 'opening', paragraph: 1 },
      says: 'Have a telephone at hand. Do not lock the bathroom door or be out of reach of the person who looks after you.',
    },
  },
  unconfirmed: 'The name of the publisher is as the site’s address suggests.',
} as const satisfies Source;
