import type { Source } from '@/lib/domain/source';

export const bcuhbStroke = {
  kind: 'official-page',
  name: 'NHS Wales page on signs of stroke',
  csl: {
    type: 'webpage',
    title: 'Signs of stroke: FAST',
    author: [
      { literal: 'Betsi Cadwaladr University Health Board' },
    ],
    'container-title': 'NHS Wales',
    URL: 'https://bcuhb.nhs.wales/services/hospital-services/stroke-service/signs-of-stroke-fast',
  },
  interest: {
    kind: 'none-known',
    why: 'It is the page of a public health board.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read a stored copy without a date.',
  },
  passages: {
    signs: {
      locator: { kind: 'section', heading: 'What are the symptoms of stroke?' },
      says: 'Sudden weakness or numbness of the face, an arm or a leg on one side; sudden loss or blurring of sight; sudden trouble with speaking or understanding; sudden confusion; a sudden or severe headache without an apparent cause. Phone 999 at once.',
      figures: [999],
    },
  },
  unconfirmed: 'The title and the name of the publisher are as the page’s address suggests.',
} as const satisfies Source;
