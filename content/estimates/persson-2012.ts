import type { EstimateEntry } from './entry';

export const persson2012 = {
  'persson-2012-placebo-responders': {
    study: 'persson-2012',
    passage: 'persson-2012#active-placebo',
    measure: 'share',
    unit: '% of the 94 people',
    outcome: 'Responded to the sedative used as placebo',
    time: { words: 'Time not given in what we read' },
    arms: { midazolam: { value: 26 } },
    caution: 'Pain after whiplash, not fibromyalgia.',
  },
  'persson-2012-ketamine-responders': {
    study: 'persson-2012',
    passage: 'persson-2012#ketamine',
    measure: 'share',
    unit: '% of the people who had not responded to the sedative',
    outcome: 'Responded to ketamine',
    time: { words: 'Time not given in what we read' },
    arms: { ketamine: { value: 41 } },
    caution: 'Only of the people who had not responded to the sedative; how many people that is was not told. Pain after whiplash, not fibromyalgia.',
  },
} as const satisfies Record<string, EstimateEntry>;
