import type { Source } from '@/lib/domain/source';

export const nhsTravelCosts = {
  kind: 'official-page',
  name: 'NHS page on travel costs',
  csl: {
    type: 'webpage',
    title: 'The Healthcare Travel Costs Scheme',
    author: [
      { literal: 'NHS' },
    ],
    'container-title': 'NHS website',
  },
  interest: {
    kind: 'none-known',
    why: 'It is a page of the public health service in England.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read an old stored copy of the page. Newer pages of two NHS bodies in England give much the same rules.',
  },
  passages: {
    conditions: {
      locator: { kind: 'opening', paragraph: 2 },
      says: 'Three things are needed: certain benefits or a low income; a referral to NHS-funded care other than a family doctor or dentist; and a separate visit for it.',
    },
    escort: {
      locator: { kind: 'opening', paragraph: 4 },
      says: 'The cost of someone who travels with you can be claimed when your doctor says that you need it for medical reasons.',
    },
  },
  unconfirmed: 'The page has moved since the copy was made, so we give no link.',
} as const satisfies Source;
