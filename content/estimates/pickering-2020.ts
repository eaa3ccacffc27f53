import type { EstimateEntry } from './entry';

export const pickering2020 = {
  'pickering-2020-pain-35-days': {
    study: 'pickering-2020',
    passage: 'pickering-2020#pain',
    measure: 'average',
    unit: 'pain added up over 35 days (the unit was not told in what we read)',
    outcome: 'Pain over 35 days',
    time: { words: 'Over 35 days' },
    arms: { ketamine: { value: 185, sd: 100 }, 'ketamine-magnesium': { value: 196, sd: 92 }, placebo: { value: 187, sd: 90 } },
    chance: 'p = 0.296',
    caution: 'Pain from damaged nerves, not fibromyalgia.',
  },
  'pickering-2020-harms': {
    study: 'pickering-2020',
    passage: 'pickering-2020#harms',
    measure: 'share',
    unit: '% of the people',
    outcome: 'At least one unwanted effect',
    time: { words: 'Time not given in what we read' },
    arms: { ketamine: { value: 20 }, 'ketamine-magnesium': { value: 35 }, placebo: { value: 10 } },
    caution: 'Pain from damaged nerves, not fibromyalgia. The percentages, not the counts, were in what we read.',
  },
} as const satisfies Record<string, EstimateEntry>;
