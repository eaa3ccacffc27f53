import type { Source } from '@/lib/domain/source';

export const acr1990 = {
  kind: 'guideline',
  name: 'ACR criteria 1990',
  csl: {
    type: 'article-journal',
    title: 'The American College of Rheumatology 1990 criteria for the classification of fibromyalgia. Report of the Multicenter Criteria Committee',
    author: [
      { family: 'Wolfe', given: 'Frederick' },
      { family: 'Smythe', given: 'Hugh A' },
      { family: 'Yunus', given: 'Muhammad B' },
      { family: 'Bennett', given: 'Robert M' },
      { family: 'Bombardier', given: 'Claire' },
      { family: 'Goldenberg', given: 'Don L' },
      { literal: 'et al.' },
    ],
    issued: '1990-02',
    'container-title': 'Arthritis & Rheumatism',
    volume: '33',
    issue: '2',
    page: '160-172',
    DOI: '10.1002/art.1780330203',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract.',
  },
  passages: {
    criteria: {
      locator: { kind: 'abstract' },
      says: 'The committee defined fibromyalgia by pain that is widespread, together with tenderness at 11 or more of 18 points on the body.',
      figures: [11, 18, 1990],
    },
    accuracy: {
      locator: { kind: 'abstract' },
      says: 'The study compared 293 people with fibromyalgia and 265 others, 558 in all. The rule recognised 88.4% of the people with fibromyalgia and rightly left out 81.1% of the others.',
      figures: [293, 265, 558, 88.4, 81.1, 1990],
    },
  },
  unconfirmed: 'Our list of authors is cut short; the paper has more.',
} as const satisfies Source;
