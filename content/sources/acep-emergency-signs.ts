import type { Source } from '@/lib/domain/source';

export const acepEmergencySigns = {
  kind: 'official-page',
  name: 'US emergency doctors’ list of warning signs',
  csl: {
    type: 'webpage',
    title: 'Warning signs of a medical emergency (as told by others)',
    author: [
      { literal: 'American College of Emergency Physicians' },
    ],
    'container-title': 'told on a page of Greene County, Georgia',
  },
  interest: {
    kind: 'none-known',
    why: 'It is a list of a professional body, repeated by a county government.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read the list on a county’s page, “Recognizing a Medical Emergency”, not on the pages of the college.',
  },
  passages: {
    signs: {
      locator: { kind: 'reported', by: 'a page of Greene County, Georgia' },
      says: 'Among the warning signs: trouble breathing, chest pain, fainting, confusion or odd behaviour, being hard to wake, sudden severe pain anywhere, sudden weakness or change in sight, severe or lasting vomiting, and feeling like killing oneself or others.',
    },
  },
  unconfirmed: 'We have not seen the college’s own page, so we give no link.',
} as const satisfies Source;
