import type { Source } from '@/lib/domain/source';

export const tonmya2025 = {
  kind: 'regulatory',
  name: 'Approval of Tonmya',
  csl: {
    type: 'webpage',
    title: 'FDA approval of Tonmya (sublingual cyclobenzaprine) for fibromyalgia',
    author: [
      { literal: 'HealthDay / Drugs.com' },
    ],
    issued: '2025-08',
    'container-title': 'Drugs.com',
    URL: 'https://www.drugs.com/news/fda-approves-sublingual-nonopioid-daily-fibromyalgia-126332.html',
  },
  interest: {
    kind: 'maker-funded',
    why: 'It is a news report of a government decision, and tells what the maker’s own trials found.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read news reports only, not the decision, the label or the papers on the trials.',
  },
  passages: {
    approved: {
      locator: { kind: 'reported', by: 'news reports of the approval' },
      says: 'Tonmya, cyclobenzaprine taken under the tongue, was approved in the US on 15 August 2025. It was the first new medicine for fibromyalgia in more than 15 years, and the fourth in all.',
      figures: [15, 2025, 4],
    },
    basis: {
      locator: { kind: 'reported', by: 'news reports of the approval' },
      says: 'The approval rests on two late-stage trials with nearly 1,000 people over 14 weeks.',
      figures: [2, 1000, 14],
    },
    pain: {
      locator: { kind: 'reported', by: 'news reports of the approval' },
      says: 'In one of the two trials, called RESILIENT, with 456 people, average daily pain on a scale from 0 to 10 fell by 1.8 points with the medicine and by 1.2 with placebo at week 14 (p below 0.001).',
      figures: [456, 0, 10, 1.8, 1.2, 14, 0.001],
    },
    stopped: {
      locator: { kind: 'reported', by: 'news reports of the approval' },
      says: 'In the same trial 6.1% stopped the medicine because of unwanted effects, and 3.5% stopped placebo.',
      figures: [6.1, 3.5, 456],
    },
    mouth: {
      locator: { kind: 'reported', by: 'news reports of the approval' },
      says: 'In the same trial, with 456 people, the unwanted effects were mostly numbness or discomfort in the mouth.',
      figures: [456],
    },
  },
  unconfirmed: 'The title is our description, not the printed one.',
} as const satisfies Source;
