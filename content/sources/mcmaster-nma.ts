import type { Source } from '@/lib/domain/source';

export const mcmasterNma = {
  kind: 'review',
  name: 'McMaster review 2024',
  csl: {
    type: 'thesis',
    title: 'Ketamine in adults with chronic non-cancer pain: systematic review and network meta-analysis',
    issued: '2024',
    'container-title': 'MacSphere (McMaster University)',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the start of its summary; the copy was cut off.',
  },
  passages: {
    trials: {
      locator: { kind: 'abstract' },
      says: '38 trials of ketamine in many kinds of long-lasting pain that is not from cancer, up to January 2024.',
      figures: [38, 2024],
    },
    harms: {
      locator: { kind: 'abstract' },
      says: 'More people in every 100, with ketamine: 27 more with tiredness or sleepiness (12 to 50; low certainty), 11 more dizzy (1 to 40; low certainty), 12 more with stomach or gut trouble (5 to 25; very low certainty).',
      figures: [100, 27, 12, 50, 11, 1, 40, 5, 25],
    },
  },
  unconfirmed: 'We did not see the exact title of this thesis.',
} as const satisfies Source;
