import type { Source } from '@/lib/domain/source';

export const swast999 = {
  kind: 'official-page',
  name: 'UK ambulance service: when to call',
  csl: {
    type: 'webpage',
    title: 'When to call 999',
    author: [
      { literal: 'South Western Ambulance Service NHS Foundation Trust' },
    ],
    'container-title': 'South Western Ambulance Service',
    URL: 'https://www.swast.nhs.uk/when-to-call-999',
  },
  interest: {
    kind: 'none-known',
    why: 'It is the page of a public ambulance service.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read a stored copy without a date.',
  },
  passages: {
    list: {
      locator: { kind: 'opening', paragraph: 1 },
      says: 'Call 999 at once for, among others: loss of consciousness, an acute confused state, chest pain, trouble breathing, fits that do not stop, a suspected stroke, a severe allergic reaction, or a serious head injury.',
      figures: [999],
    },
  },
  unconfirmed: 'The name of the publisher is as the site’s address suggests.',
} as const satisfies Source;
