import type { Source } from '@/lib/domain/source';

export const acepSuicideHelp = {
  kind: 'official-page',
  name: 'US emergency doctors on suicide',
  csl: {
    type: 'webpage',
    title: 'Suicide: know the warning signs, know how to help',
    author: [
      { literal: 'American College of Emergency Physicians' },
    ],
    'container-title': 'emergencyphysicians.org',
    URL: 'https://emergencyphysicians.org/article/mental-health/suicide-know-the-warning-signs-know-how-to-help',
  },
  interest: {
    kind: 'none-known',
    why: 'It is the page of a professional body, for the public.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read a stored copy without a date; an older copy on the same site shows the title.',
  },
  passages: {
    help: {
      locator: { kind: 'section', heading: 'Know the risk factors and warning signs' },
      says: 'In immediate danger call 911 or go to the nearest emergency department. Anybody can call or text 988, the Suicide and Crisis Lifeline: free, confidential, 24 hours a day.',
      figures: [911, 988, 24],
    },
  },
  unconfirmed: 'The name of the publisher is as the site’s address suggests.',
} as const satisfies Source;
