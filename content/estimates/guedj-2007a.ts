import type { EstimateEntry } from './entry';

const noPlacebo = 'Nobody had a placebo, so we cannot tell what ketamine did.';
const scan = 'Not tested again in other people. The abstract gives no counts.';

export const guedj2007a = {
  'guedj-2007a-pain-before': {
    study: 'guedj-2007a',
    passage: 'guedj-2007a#pain',
    measure: 'average',
    unit: 'points on a pain scale from 0 to 100',
    outcome: 'Pain',
    time: { words: 'Before ketamine' },
    arms: { ketamine: { value: 81.8 } },
    caution: 'The abstract does not say what its plus-or-minus figures mean, so we give the average alone.',
  },
  'guedj-2007a-pain-after': {
    study: 'guedj-2007a',
    passage: 'guedj-2007a#pain',
    measure: 'average',
    unit: 'points on a pain scale from 0 to 100',
    outcome: 'Pain',
    time: { words: 'After ketamine; how long after was not shown' },
    arms: { ketamine: { value: 31.8 } },
    caution: 'Nobody had a placebo. The abstract does not say what its plus-or-minus figures mean, so we give the average alone.',
  },
  'guedj-2007a-responders': {
    study: 'guedj-2007a',
    passage: 'guedj-2007a#responders',
    measure: 'count',
    counted: 'people',
    outcome: 'Women with at least half their pain gone',
    time: { words: 'After ketamine; how long after was not shown' },
    arms: { ketamine: { n: 11, of: 17 } },
    caution: noPlacebo,
  },
  'guedj-2007a-poor-responders': {
    study: 'guedj-2007a',
    passage: 'guedj-2007b#responders',
    measure: 'count',
    counted: 'people',
    outcome: 'Women called poor responders',
    time: { words: 'After ketamine; how long after was not shown' },
    arms: { ketamine: { n: 6, of: 17 } },
    caution: noPlacebo,
  },
  'guedj-2007a-low-flow': {
    study: 'guedj-2007a',
    passage: 'guedj-2007a#scan-before',
    measure: 'share',
    unit: '% of the women with low blood flow in that part of the brain',
    outcome: 'Did not respond to ketamine',
    time: { words: 'Scanned before treatment' },
    arms: { ketamine: { value: 100 } },
    caution: scan,
  },
  'guedj-2007a-other-flow': {
    study: 'guedj-2007a',
    passage: 'guedj-2007a#scan-before',
    measure: 'share',
    unit: '% of the women without low blood flow in that part of the brain',
    outcome: 'Responded to ketamine',
    time: { words: 'Scanned before treatment' },
    arms: { ketamine: { value: 91 } },
    caution: scan,
  },
} as const satisfies Record<string, EstimateEntry>;
