import type { Source } from '@/lib/domain/source';

export const cheyenneKetamine = {
  kind: 'clinic-page',
  name: 'Cheyenne hospital page on ketamine drips',
  csl: {
    type: 'webpage',
    title: 'Ketamine Infusion for Chronic Pain Patient Education',
    author: [
      { literal: 'Cheyenne Regional Medical Center' },
    ],
    'container-title': 'Cheyenne Regional',
    URL: 'https://www.cheyenneregional.org/service/medical-imaging-radiology/radiology-care-unit/ketamine-infusion-for-chronic-pain-patient-education/',
  },
  interest: {
    kind: 'publisher-sells-it',
    why: 'A US hospital that gives these drips wrote it for its own patients.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read the first part of the page in a stored copy; its end was cut off, and we did not see its date.',
  },
  passages: {
    eating: {
      locator: { kind: 'section', heading: 'About the Infusion' },
      says: 'No food or drink for 8 hours before the appointment, and none during the drip.',
      figures: [8],
    },
    length: {
      locator: { kind: 'section', heading: 'About the Infusion' },
      says: 'For complex regional pain syndrome: drips of 4 hours on 4 to 5 days in a row.',
      figures: [4, 5],
    },
  },
  unconfirmed: 'We did not see the name of the author; the publisher’s name is as the site’s address suggests.',
} as const satisfies Source;
