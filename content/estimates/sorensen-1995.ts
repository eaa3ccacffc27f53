import type { EstimateEntry } from './entry';

export const sorensen1995 = {
  'sorensen-1995-responders': {
    study: 'sorensen-1995',
    passage: 'littlejohn-2017#sorensen-1995',
    measure: 'count',
    counted: 'people',
    outcome: 'People who responded to ketamine: more than half their pain gone',
    time: { words: 'During the infusion and 20 to 80 minutes after' },
    arms: { ketamine: { n: 8, of: 11 } },
    caution: 'Counted in later reviews, not in the abstract. Of the other 3 people, 1 responded to placebo and 2 to neither.',
  },
  'sorensen-1995-days': {
    study: 'sorensen-1995',
    passage: 'pastrak-2021#table-sorensen-1995',
    measure: 'count',
    counted: 'people',
    outcome: 'Of the people who responded: pain stayed lower for days',
    time: { words: '2 to 7 days' },
    arms: { ketamine: { n: 6, of: 8 } },
    caution: 'Counted in a later review, not in the abstract.',
  },
  'sorensen-1995-placebo-responder': {
    study: 'sorensen-1995',
    passage: 'littlejohn-2017#sorensen-1995',
    measure: 'count',
    counted: 'people',
    outcome: 'In the ketamine experiment: people who responded to placebo instead',
    time: { words: 'Time not given in what we read' },
    arms: { ketamine: { n: 1, of: 11 } },
    caution: 'Counted in a later review, read in a damaged copy; not in the abstract.',
  },
  'sorensen-1995-neither': {
    study: 'sorensen-1995',
    passage: 'littlejohn-2017#sorensen-1995',
    measure: 'count',
    counted: 'people',
    outcome: 'In the ketamine experiment: people who responded neither to ketamine nor to placebo',
    time: { words: 'Time not given in what we read' },
    arms: { ketamine: { n: 2, of: 11 } },
    caution: 'Counted in a later review, read in a damaged copy; not in the abstract.',
  },
} as const satisfies Record<string, EstimateEntry>;
