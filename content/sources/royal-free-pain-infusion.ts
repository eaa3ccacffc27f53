import type { Source } from '@/lib/domain/source';

export const royalFreePainInfusion = {
  kind: 'official-page',
  name: 'Royal Free leaflet on pain drips',
  csl: {
    type: 'webpage',
    title: 'Having a chronic pain infusion',
    author: [
      { literal: 'Royal Free London NHS Foundation Trust' },
    ],
    'container-title': 'Royal Free London patient information leaflets',
    URL: 'https://royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/having-a-chronic-pain-infusion',
  },
  interest: {
    kind: 'author-treats-with-it',
    why: 'A UK public hospital that gives these drips wrote it for its own patients.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read the first part of the leaflet in a stored copy; its end was cut off, and we did not see its date.',
  },
  passages: {
    what: {
      locator: { kind: 'section', heading: 'What is a chronic pain infusion' },
      says: 'The unit gives lidocaine, ketamine or both into a vein over about 1 to 2 hours, to people with long-lasting pain whom other treatments helped too little.',
      figures: [1, 2],
    },
    watching: {
      locator: { kind: 'section', heading: 'What does the procedure involve?' },
      says: 'You sit in a reclining chair and stay on the unit. Blood pressure, pulse and breathing are recorded regularly. You go home after the drip, once staff are confident that you are safe.',
    },
    eating: {
      locator: { kind: 'section', heading: 'Before the procedure' },
      says: 'No food, and no tea or coffee with milk, for 6 hours; no drinks for 2 hours. People with needs such as diabetes are to get an earlier time of day.',
      figures: [6, 2],
    },
    waiting: {
      locator: { kind: 'section', heading: 'What if I can’t make the procedure?' },
      says: 'NHS waiting lists are long, so a missed date cannot be moved. Whoever does not cancel will probably need a new referral.',
    },
    medicines: {
      locator: { kind: 'section', heading: 'Before the procedure' },
      says: 'You take all your medicines as usual before the drip, and go on with them after it.',
    },
  },
} as const satisfies Source;
