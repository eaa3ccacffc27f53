import type { Source } from '@/lib/domain/source';

export const mkuhAfterSedation = {
  kind: 'official-page',
  name: 'Milton Keynes leaflet after sedation',
  csl: {
    type: 'webpage',
    title: 'After sedation',
    author: [
      { literal: 'Milton Keynes University Hospital NHS Foundation Trust' },
    ],
    'container-title': 'Milton Keynes University Hospital patient information',
    URL: 'https://www.mkuh.nhs.uk/patient-information-leaflet/after-sedation',
  },
  interest: {
    kind: 'none-known',
    why: 'A UK public hospital wrote it for people sedated in its emergency department.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read a stored copy without a date. It does not name ketamine.',
  },
  passages: {
    day: {
      locator: { kind: 'section', heading: 'After sedation' },
      says: 'For the next 24 hours: rest, stay in the company of an adult, and do not drive, use machines, sign legal documents or drink alcohol.',
      figures: [24],
    },
    call: {
      locator: { kind: 'section', heading: 'After sedation' },
      says: 'If you vomit or become very drowsy, ring the NHS advice line, 111.',
      figures: [111],
    },
  },
  unconfirmed: 'The name of the publisher is as the site’s address suggests.',
} as const satisfies Source;
