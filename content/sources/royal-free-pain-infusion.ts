import type { Source } from '@/lib/domain/source';

export const royalFreePainInfusion = {
  kind: 'official-page',
  name: 'Royal Free leaflet on pain infusions',
  csl: {
    type: 'webpage',
    title: 'Having a chronic pain infusion',
    author: [
      { literal: 'Royal Free London NHS Foundation Trust' },
    ],
    URL: 'https://royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/having-a-chronic-pain-infusion',
  },
  interest: {
    kind: 'unclear',
    why: 'A public hospital that gives these infusions wrote it for its patients.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read the first part of the leaflet in a stored copy. It does not name fibromyalgia there. The leaflet’s date was not shown.',
  },
  passages: {
    what: {
      locator: { kind: 'section', heading: 'What is a chronic pain infusion' },
      says: 'Usually lidocaine, ketamine or both go into a vein over about 1 to 2 hours, in people with chronic pain whom other treatments have not helped enough.',
      figures: [1, 2],
    },
    waiting: {
      locator: { kind: 'section', heading: 'What if I can’t make the procedure?' },
      says: 'NHS waiting lists are long, so a missed date cannot be moved. Whoever does not cancel will probably need a new referral.',
    },
    fasting: {
      locator: { kind: 'section', heading: 'Before the procedure' },
      says: 'No food for 6 hours before, and nothing to drink for 2 hours.',
      figures: [6, 2],
    },
  },
} as const satisfies Source;
