import type { EstimateEntry } from './entry';

export const patil2012 = {
  'patil-2012-fall-everyone': {
    study: 'patil-2012',
    passage: 'patil-2012#fall',
    measure: 'average',
    unit: 'points on a pain scale from 0 to 10',
    outcome: 'Fall in pain',
    time: { words: 'Time not given in what we read' },
    arms: { everyone: { value: 5.9 } },
    caution: 'No comparison group, and everyone had a sedative first. Standard error 0.35.',
  },
  'patil-2012-fall-crps': {
    study: 'patil-2012',
    passage: 'patil-2012#fall',
    measure: 'average',
    unit: 'points on a pain scale from 0 to 10',
    outcome: 'Fall in pain',
    time: { words: 'Time not given in what we read' },
    arms: { crps: { value: 7.2 } },
    chance: 'p below 0.001',
    caution: 'No comparison group, and everyone had a sedative first. Which comparison the p value stands for was not seen.',
  },
  'patil-2012-fall-other': {
    study: 'patil-2012',
    passage: 'patil-2012#fall',
    measure: 'average',
    unit: 'points on a pain scale from 0 to 10',
    outcome: 'Fall in pain',
    time: { words: 'Time not given in what we read' },
    arms: { other: { value: 5.1 } },
    chance: 'p below 0.001',
    caution: 'No comparison group, and everyone had a sedative first. Which comparison the p value stands for was not seen.',
  },
} as const satisfies Record<string, EstimateEntry>;
